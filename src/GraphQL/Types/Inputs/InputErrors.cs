using System.Globalization;
using System.Text;

namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>Collects what is wrong with one input value, with the place inside of it. Not thread-safe.</summary>
internal sealed class InputErrors
{
    /// <summary>Faults kept at most: a response names no more, and a request could hold one in every few bytes.</summary>
    public const int MaxErrors = 50;

    private List<object>? _path;
    private List<InputError>? _errors;

    public IReadOnlyList<InputError> Errors => _errors ?? [];

    public void Push(string field) => (_path ??= []).Add(field);

    public void Push(int index) => (_path ??= []).Add(index);

    public void Pop() => _path!.RemoveAt(_path.Count - 1);

    public void Add(string message)
    {
        _errors ??= [];
        if (_errors.Count < MaxErrors)
        {
            _errors.Add(new InputError(Place(), message));
        }
    }

    private string Place()
    {
        var place = new StringBuilder();
        foreach (var segment in _path ?? [])
        {
            if (segment is int index)
            {
                place.Append(CultureInfo.InvariantCulture, $"[{index}]");
            }
            else
            {
                place.Append(place.Length == 0 ? string.Empty : ".").Append(segment);
            }
        }

        return place.ToString();
    }
}
