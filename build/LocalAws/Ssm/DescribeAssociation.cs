using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Associations;

namespace LocalAws.Ssm;

/// <summary>An association by id, or by its document and instance; of its versions the newest when none is said.</summary>
public sealed record DescribeAssociationRequest(string? Name, string? InstanceId, string? AssociationId, string? AssociationVersion);

/// <summary>The association.</summary>
public sealed record DescribeAssociationResult(AssociationDescription AssociationDescription);

internal sealed class DescribeAssociation(StateStore store, AssociationStore associations, AssociationReport report) : Operation<DescribeAssociationRequest, DescribeAssociationResult>(store)
{
    protected override DescribeAssociationResult Handle(DescribeAssociationRequest request, CallContext call)
    {
        var association = associations.Get(call.Scope, request.AssociationId, request.Name, request.InstanceId);
        var version = AssociationText.Find(association, request.AssociationVersion)
            ?? throw new AwsException("InvalidAssociationVersion", $"The association has no version {request.AssociationVersion}.");
        return new(report.Describe(call.Scope, association, version));
    }
}
