using Build.Reporting;

namespace Build.Provisioning;

/// <summary>What Provision would do.</summary>
/// <param name="Version">Version of this document.</param>
/// <param name="HasChanges">Whether anything would be written.</param>
/// <param name="Resources">Every resource that the settings ask for.</param>
public sealed record PlanDocument(int Version, bool HasChanges, IReadOnlyList<PlannedResource> Resources) : IDocument
{
    private const int Current = 1;

    /// <summary>A plan as a document.</summary>
    public static PlanDocument Of(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new(Current, plan.HasChanges, [.. plan.Changes.Select(change => new PlannedResource(
            change.Resource.Kind, change.Resource.Name, change.Resource.Region, change.Action, change.Action == PlannedAction.Update ? change.Changes : null))]);
    }
}

/// <summary>A resource of a plan.</summary>
/// <param name="Kind">E.g. <c>Role</c>.</param>
/// <param name="Name">Its name in AWS.</param>
/// <param name="Region">Region that it lives in; null for the pipeline's own.</param>
/// <param name="Action">What would be done with it.</param>
/// <param name="Changes">The attributes that would change.</param>
public sealed record PlannedResource(string Kind, string Name, string? Region, PlannedAction Action, IReadOnlyList<AttributeChange>? Changes);
