namespace LocalAws.Iam.Policies;

/// <summary>What a policy is attached to; it decides which elements its statements must and may not have.</summary>
public enum PolicyKind
{
    /// <summary>A role, user or managed policy: no principals, but resources.</summary>
    Identity,

    /// <summary>A role's trust: principals, STS actions, no resources.</summary>
    Trust,

    /// <summary>A bucket or topic: principals and resources.</summary>
    Resource,
}
