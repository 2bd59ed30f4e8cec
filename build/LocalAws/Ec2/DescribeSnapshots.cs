using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which snapshots to show.</summary>
public sealed record DescribeSnapshotsRequest(IReadOnlyList<Filter>? Filters, IReadOnlyList<string>? OwnerIds, IReadOnlyList<string>? SnapshotIds, int? MaxResults, string? NextToken);

/// <summary>None.</summary>
public sealed record DescribeSnapshotsResult(IReadOnlyList<Unit> Snapshots);

/// <summary>Shows snapshots: there are none, because volumes are folders.</summary>
public sealed class DescribeSnapshots(StateStore state) : Operation<DescribeSnapshotsRequest, DescribeSnapshotsResult>(state)
{
    /// <inheritdoc/>
    protected override DescribeSnapshotsResult Handle(DescribeSnapshotsRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.SnapshotIds is [var id, ..] ? throw Ec2Errors.NotFound("Snapshot", "snapshot", id) : new([]);
    }
}
