namespace GraphQLBackend.Persistence.Queries;

/// <summary>A piece of SQL written in this program, such as a column; never made from input.</summary>
internal readonly record struct SqlFragment(string Text);
