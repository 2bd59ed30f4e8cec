using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Associations;
using LocalAws.Ssm.Documents;
using LocalAws.Ssm.Execution;

namespace LocalAws.Ssm;

/// <summary>Of which instance.</summary>
public sealed record DescribeEffectiveInstanceAssociationsRequest(string InstanceId, int? MaxResults, string? NextToken);

/// <summary>A page of the associations whose targets it is among.</summary>
public sealed record DescribeEffectiveInstanceAssociationsResult(IReadOnlyList<InstanceAssociation> Associations, string? NextToken);

/// <summary>An association and the text of its document; null for AWS-ConfigureAWSPackage, whose work is done by LocalAws itself.</summary>
public sealed record InstanceAssociation(string AssociationId, string InstanceId, string? Content, string AssociationVersion);

internal sealed class DescribeEffectiveInstanceAssociations(StateStore store, AssociationStore associations, ManagedInstances instances, DocumentStore documents)
    : Operation<DescribeEffectiveInstanceAssociationsRequest, DescribeEffectiveInstanceAssociationsResult>(store)
{
    private const int Usual = 5;

    protected override DescribeEffectiveInstanceAssociationsResult Handle(DescribeEffectiveInstanceAssociationsRequest request, CallContext call)
    {
        instances.Demand(call.Scope, request.InstanceId);
        var found = associations.List(call.Scope).Where(each => instances.Of(call.Scope, AssociationText.Targets(each.Latest)).Contains(request.InstanceId));
        var (page, next) = Paging.Page(found, each => each.Id, request.NextToken, request.MaxResults ?? Usual, SsmErrors.InvalidToken);
        return new([.. page.Select(each => new InstanceAssociation(each.Id, request.InstanceId, Content(call.Scope, each.Latest), AssociationText.Number(each.Latest.Number)))], next);
    }

    private string? Content(Scope scope, AssociationVersion version) =>
        documents.Find(scope, version.Document)?.Version(version.DocumentVersion).Content ?? (version.Document == ShellDocumentText.Name ? ShellDocumentText.Json : null);
}
