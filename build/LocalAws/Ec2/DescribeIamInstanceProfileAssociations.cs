using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which associations to show.</summary>
public sealed record DescribeIamInstanceProfileAssociationsRequest(IReadOnlyList<string>? AssociationIds, IReadOnlyList<Filter>? Filters, int? MaxResults, string? NextToken);

/// <summary>The associations.</summary>
public sealed record DescribeIamInstanceProfileAssociationsResult(IReadOnlyList<IamInstanceProfileAssociation> IamInstanceProfileAssociations, string? NextToken);

/// <summary>Shows which instance has which profile.</summary>
public sealed class DescribeIamInstanceProfileAssociations(InstanceStore store, StateStore state)
    : Operation<DescribeIamInstanceProfileAssociationsRequest, DescribeIamInstanceProfileAssociationsResult>(state)
{
    private static readonly Filters<IamInstanceProfileAssociation> Known = new(new Dictionary<string, Func<IamInstanceProfileAssociation, IEnumerable<string?>>>(StringComparer.Ordinal)
    {
        ["instance-id"] = each => [each.InstanceId],
        ["state"] = each => [each.State],
    });

    /// <inheritdoc/>
    protected override DescribeIamInstanceProfileAssociationsResult Handle(DescribeIamInstanceProfileAssociationsRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var all = store.List(call.Scope).Where(each => each.TerminatedAt is null).Select(ProfileAssociations.Of).OfType<IamInstanceProfileAssociation>()
            .Where(each => request.AssociationIds is not { Count: > 0 } ids || ids.Contains(each.AssociationId, StringComparer.Ordinal));
        var (page, next) = Paging.Page(
            Known.Apply(all, request.Filters).OrderBy(each => each.AssociationId, StringComparer.Ordinal), each => each.AssociationId, request.NextToken, Ec2Limits.PageSize(request.MaxResults), Ec2Errors.InvalidNextToken);
        return new DescribeIamInstanceProfileAssociationsResult(page, next);
    }
}
