namespace GraphQLBackend.GraphQL.Execution;

internal sealed partial class OperationContext
{
    private PathSegment[] _path = new PathSegment[8];
    private int _depth;

    /// <summary>The response body.</summary>
    public Utf8JsonBuffer Output => Response.Output;

    public OperationErrors Errors { get; } = new();

    /// <summary>Steps into a field; the result takes the response back to where it was before its value.</summary>
    public WritePosition Enter(FieldPlan field) => Enter(new PathSegment(field, 0));

    /// <summary>Steps into a list item.</summary>
    public WritePosition Enter(int index) => Enter(new PathSegment(null, index));

    /// <summary>Steps out after the value was written.</summary>
    public void Leave() => _depth--;

    /// <summary>Records a field error at the current place (specification 6.4.4). Always false.</summary>
    public bool Fail(Exception exception)
    {
        var path = CurrentPath();
        var field = CurrentField();
        Errors.Raise(Services.Errors.Create(exception, path, LocationsOf(field), field?.Coordinate));
        if (exception is GraphQLException { Errors.Count: > 1 } several)
        {
            foreach (var other in several.Errors.Skip(1))
            {
                Errors.Report(Services.Errors.Create(new GraphQLException(other), path, LocationsOf(field), field?.Coordinate));
            }
        }

        return false;
    }

    /// <summary>
    /// Takes back what was written at a nullable position and writes null there. Of the errors recorded below only the one that
    /// came up to here stays: the others are of positions that no longer exist in the response. Always true.
    /// </summary>
    public bool CompleteWithNull(WritePosition position)
    {
        Output.Rewind(position.Output);
        _depth = position.Depth;
        Errors.KeepLast(position.Errors);
        Output.WriteNull();
        return true;
    }

    private WritePosition Enter(PathSegment segment)
    {
        CountStep();
        if (_depth == _path.Length)
        {
            Array.Resize(ref _path, _path.Length * 2);
        }

        _path[_depth] = segment;
        return new WritePosition(Output.Position, Errors.Mark, _depth++);
    }

    /// <summary>Null for the whole of the operation.</summary>
    private object[]? CurrentPath()
    {
        if (_depth == 0)
        {
            return null;
        }

        var path = new object[_depth];
        for (var i = 0; i < _depth; i++)
        {
            path[i] = _path[i].Field is { } field ? field.ResponseName : _path[i].Index;
        }

        return path;
    }

    private FieldPlan? CurrentField()
    {
        for (var i = _depth - 1; i >= 0; i--)
        {
            if (_path[i].Field is { } field)
            {
                return field;
            }
        }

        return null;
    }
}
