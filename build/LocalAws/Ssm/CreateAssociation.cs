using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Associations;
using LocalAws.Ssm.Execution;

namespace LocalAws.Ssm;

/// <summary>A document that is kept applied to instances: at once, on instances that come, and as its schedule says.</summary>
public sealed record CreateAssociationRequest : AssociationRequest
{
    public string? InstanceId { get; init; }

    public string? AssociationDispatchAssumeRole { get; init; }

    public IReadOnlyList<Tag>? Tags { get; init; }
}

/// <summary>The association.</summary>
public sealed record CreateAssociationResult(AssociationDescription AssociationDescription);

internal sealed class CreateAssociation(StateStore store, AssociationStore associations, AssociationRules rules, AssociationReport report, AssociationRunner runner)
    : Operation<CreateAssociationRequest, CreateAssociationResult>(store)
{
    protected override CreateAssociationResult Handle(CreateAssociationRequest request, CallContext call)
    {
        AssociationRules.Refuse(request, request.AssociationDispatchAssumeRole);
        return new(Add(request, request.InstanceId, ParameterTags.Merge([], request.Tags ?? []), call));
    }

    /// <summary>Adds an association, and has it run.</summary>
    internal AssociationDescription Add(AssociationRequest request, string? instance, Dictionary<string, string> tags, CallContext call)
    {
        var version = VersionOf(request, instance, call.Now);
        rules.Check(call.Scope, version);
        if (instance is not null && associations.List(call.Scope).Any(each => each.Latest.Document == version.Document && each.Latest.InstanceId == instance))
            throw SsmErrors.AssociationExists();
        var association = new StoredAssociation { Id = Ids.Uuid(), Created = call.Now, Versions = [version], Tags = tags, Scheduled = call.Now };
        associations.Put(call.Scope, association);
        runner.Applied(call.Scope, association);
        return report.Describe(call.Scope, association);
    }

    private static AssociationVersion VersionOf(AssociationRequest request, string? instance, DateTimeOffset now) => new()
    {
        Number = 1,
        Created = now,
        Document = request.Name!,
        DocumentVersion = request.DocumentVersion,
        Name = request.AssociationName,
        InstanceId = instance,
        Parameters = request.Parameters,
        Targets = request.Targets ?? [],
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
