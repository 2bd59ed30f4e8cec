namespace Build.Provisioning;

/// <summary>What is to be done with one resource.</summary>
public enum PlannedAction
{
    /// <summary>It is as it should be.</summary>
    Keep,

    /// <summary>It is not there.</summary>
    Create,

    /// <summary>It is there, and some of it differs.</summary>
    Update,

    /// <summary>It is ours, and should not be there any more.</summary>
    Delete,

    /// <summary>It is there and not ours: nothing is done until it is adopted by name.</summary>
    Refuse,
}

/// <summary>One attribute that changes.</summary>
/// <param name="Name">Which.</param>
/// <param name="From">Live value; null when it has none.</param>
/// <param name="To">Desired value; null, of a part of a document, when it is to go.</param>
public sealed record AttributeChange(string Name, string? From, string? To);

/// <summary>What is to be done with one resource, and why.</summary>
/// <param name="Resource">As it should be.</param>
/// <param name="Action">What is to be done.</param>
/// <param name="Changes">The attributes that differ.</param>
/// <param name="Live">As it is; null when it is not there.</param>
public sealed record PlannedChange(Resource Resource, PlannedAction Action, IReadOnlyList<AttributeChange> Changes, LiveResource? Live);
