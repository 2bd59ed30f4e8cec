using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Associations;
using LocalAws.Ssm.Execution;

namespace LocalAws.Ssm;

/// <summary>A new version of an association; what is not given and optional is gone (API reference, UpdateAssociation), apart from document and targets.</summary>
public sealed record UpdateAssociationRequest : AssociationRequest
{
    public required string AssociationId { get; init; }

    /// <summary>The version that it is meant to follow; null for whichever is the newest.</summary>
    public string? AssociationVersion { get; init; }

    public string? AssociationDispatchAssumeRole { get; init; }
}

/// <summary>The association.</summary>
public sealed record UpdateAssociationResult(AssociationDescription AssociationDescription);

internal sealed class UpdateAssociation(StateStore store, AssociationStore associations, AssociationRules rules, AssociationReport report, AssociationRunner runner)
    : Operation<UpdateAssociationRequest, UpdateAssociationResult>(store)
{
    /// <summary>Versions of an association (Systems Manager quotas).</summary>
    private const int MostVersions = 1000;

    protected override UpdateAssociationResult Handle(UpdateAssociationRequest request, CallContext call)
    {
        AssociationRules.Refuse(request, request.AssociationDispatchAssumeRole);
        var association = associations.Get(call.Scope, request.AssociationId);
        var old = association.Latest;
        if (AssociationText.Find(association, request.AssociationVersion)?.Number != old.Number)
            throw new AwsException("InvalidAssociationVersion", $"The newest version of the association is {old.Number}, not {request.AssociationVersion}.");
        if (association.Versions.Count >= MostVersions)
            throw new AwsException("AssociationVersionLimitExceeded", $"An association has {MostVersions} versions at most.");
        var version = Changed(request, old, call.Now);
        rules.Check(call.Scope, version);
        var changed = association with { Versions = [.. association.Versions, version], Reached = [], Scheduled = call.Now };
        associations.Put(call.Scope, changed);
        runner.Applied(call.Scope, changed);
        return new(report.Describe(call.Scope, changed));
    }

    private static AssociationVersion Changed(UpdateAssociationRequest request, AssociationVersion old, DateTimeOffset now) => new()
    {
        Number = old.Number + 1,
        Created = now,
        Document = request.Name ?? old.Document,
        DocumentVersion = request.DocumentVersion,
        Name = request.AssociationName,
        InstanceId = request.Targets is { Count: > 0 } ? null : old.InstanceId,
        Parameters = request.Parameters,
        Targets = request.Targets ?? old.Targets,
        Schedule = request.ScheduleExpression,
        ScheduleOffset = request.ScheduleOffset,
        OnlyAtCronInterval = request.ApplyOnlyAtCronInterval ?? false,
        MaxErrors = request.MaxErrors,
        MaxConcurrency = request.MaxConcurrency,
        ComplianceSeverity = request.ComplianceSeverity,
        SyncCompliance = request.SyncCompliance,
        Output = request.OutputLocation?.S3Location,
    };
}
