namespace LocalAws.Iam.Policies;

/// <summary>One statement: whom, what and when it allows or denies.</summary>
public sealed record PolicyStatement
{
    /// <summary>Its name in the policy.</summary>
    public string? Sid { get; init; }

    /// <summary>Allow, else Deny.</summary>
    public required bool Allows { get; init; }

    /// <summary>Whom it is about, by kind (<c>AWS</c>, <c>Service</c>...); null in policies of identities.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Principals { get; init; }

    /// <summary>Whether <see cref="Principals"/> are those that it is not about.</summary>
    public bool NotPrincipals { get; init; }

    /// <summary>Patterns of actions.</summary>
    public required IReadOnlyList<string> Actions { get; init; }

    /// <summary>Whether <see cref="Actions"/> are those that it is not about.</summary>
    public bool NotActions { get; init; }

    /// <summary>Patterns of resource ARNs; null in trust policies.</summary>
    public IReadOnlyList<string>? Resources { get; init; }

    /// <summary>Whether <see cref="Resources"/> are those that it is not about.</summary>
    public bool NotResources { get; init; }

    /// <summary>All of them must hold.</summary>
    public IReadOnlyList<PolicyCondition> Conditions { get; init; } = [];
}
