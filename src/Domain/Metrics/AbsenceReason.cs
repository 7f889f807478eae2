namespace GraphQLBackend.Domain.Metrics;

/// <summary>Why a value is absent; blank is never an answer. No incident may be raised from <see cref="Blocked"/> or <see cref="ParseMiss"/>.</summary>
public enum AbsenceReason
{
    /// <summary>The page was read and does not offer it: no offer at all, or no list price.</summary>
    Unavailable,

    /// <summary>There are offers, but Amazon features none of them (suppressed buy box).</summary>
    NoFeaturedOffer,

    /// <summary>The page was read and shows no best sellers rank.</summary>
    NoRank,

    /// <summary>The page was read and shows no review yet.</summary>
    NoReviews,

    /// <summary>The price is hidden because it undercuts the minimum advertised price.</summary>
    MapHidden,

    /// <summary>The source did not get the page (captcha, block, error status).</summary>
    Blocked,

    /// <summary>The source has the fact in a form that could not be read.</summary>
    ParseMiss,

    /// <summary>The source was not asked for the fact or does not offer it.</summary>
    NotRequested,
}
