using System.Globalization;
using System.Text;
using System.Text.Json;
using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>Collects what is wrong with one input value, with the place inside of it. Not thread-safe.</summary>
/// <param name="maxListItems">Items of one list at most.</param>
internal sealed class InputErrors(int maxListItems = int.MaxValue)
{
    /// <summary>Faults kept at most: a response names no more, and a request could hold one in every few bytes.</summary>
    public const int MaxErrors = 50;

    private List<(string? Field, int Index)>? _path;
    private List<InputError>? _errors;

    public IReadOnlyList<InputError> Errors => _errors is null ? Array.Empty<InputError>() : _errors;

    public void Push(string field) => (_path ??= []).Add((field, 0));

    public void Push(int index) => (_path ??= []).Add((null, index));

    public void Pop() => _path!.RemoveAt(_path.Count - 1);

    public void Add(string message, string? code = null)
    {
        _errors ??= [];
        if (_errors.Count < MaxErrors)
        {
            _errors.Add(new InputError(Place(), message, code));
        }
    }

    /// <summary>Whether a list may have one item more than <paramref name="count"/>. If not, that is reported, and the rest of the list skipped.</summary>
    public bool AllowItem(ref Utf8JsonReader reader, int count)
    {
        if (count < maxListItems)
        {
            return true;
        }

        do
        {
            reader.Skip();
        }
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray);

        Add($"A list has more than {maxListItems} items.", ErrorCodes.ListItemsLimit);
        return false;
    }

    /// <summary>Forgets all faults.</summary>
    public void Clear()
    {
        _errors = null;
        _path?.Clear();
    }

    private string Place()
    {
        var place = new StringBuilder();
        foreach (var (field, index) in _path ?? [])
        {
            if (field is null)
            {
                place.Append(CultureInfo.InvariantCulture, $"[{index}]");
            }
            else
            {
                place.Append(place.Length == 0 ? string.Empty : ".").Append(field);
            }
        }

        return place.ToString();
    }
}
