namespace GraphQLBackend.GraphQL.Language;

/// <summary>
/// The place of a syntax node in its source. <c>default</c> (line 0) marks a node that no source contains.
/// </summary>
/// <param name="Line">The line, from 1; CR LF counts as one line end.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
/// <param name="Start">The offset of the first character, from 0, in bytes of the UTF-8 source.</param>
/// <param name="End">The offset behind the last character, in bytes of the UTF-8 source.</param>
public readonly record struct Location(int Line, int Column, int Start, int End)
{
    /// <summary><c>line:column</c>, as editors understand it.</summary>
    public override string ToString() => $"{Line}:{Column}";
}
