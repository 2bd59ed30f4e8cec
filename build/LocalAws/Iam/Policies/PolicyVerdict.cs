namespace LocalAws.Iam.Policies;

/// <summary>Outcome of an evaluation.</summary>
public enum PolicyVerdict
{
    /// <summary>No statement matches.</summary>
    ImplicitDeny,

    /// <summary>A statement denies: nothing can allow it.</summary>
    ExplicitDeny,

    /// <summary>A statement allows, and none denies.</summary>
    Allowed,
}
