using GraphQLBackend.Domain.Competitions;

namespace GraphQLBackend.Schema.Competitions;

/// <summary>How people see a competitor; siblings of one family are found by themselves.</summary>
[EnumType<CompetitorRelation>]
public static partial class CompetitorRelationType
{
    /// <summary>Buyers choose between the two.</summary>
    public const CompetitorRelation Direct = CompetitorRelation.Direct;

    /// <summary>It serves the same need in another way.</summary>
    public const CompetitorRelation Indirect = CompetitorRelation.Indirect;
}
