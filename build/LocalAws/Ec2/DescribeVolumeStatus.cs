using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which volumes' status to show.</summary>
public sealed record DescribeVolumeStatusRequest(IReadOnlyList<Filter>? Filters, int? MaxResults, string? NextToken, IReadOnlyList<string>? VolumeIds, bool? DryRun);

/// <summary>Checks of the volumes.</summary>
public sealed record DescribeVolumeStatusResult(IReadOnlyList<VolumeStatusItem> VolumeStatuses, string? NextToken);

/// <summary>Checks of a volume; there are no events, and nothing that an operator would have to do.</summary>
public sealed record VolumeStatusItem(
    IReadOnlyList<VolumeStatusAction> Actions, string AvailabilityZone, IReadOnlyList<VolumeStatusEvent> Events, string VolumeId, VolumeStatusInfo VolumeStatus,
    IReadOnlyList<VolumeStatusAttachmentStatus> AttachmentStatuses);

/// <summary>Something to do; there is never one.</summary>
public sealed record VolumeStatusAction(string Code);

/// <summary>Something that happened; there is never one.</summary>
public sealed record VolumeStatusEvent(string EventId);

/// <summary>The outcome of all checks.</summary>
public sealed record VolumeStatusInfo(IReadOnlyList<VolumeStatusDetails> Details, string Status);

/// <summary>One check.</summary>
public sealed record VolumeStatusDetails(string Name, string Status);

/// <summary>The check of an attachment.</summary>
public sealed record VolumeStatusAttachmentStatus(string IoPerformance, string InstanceId);

/// <summary>Tells whether volumes can be used. A volume is a folder of this machine, which takes reads and writes; nothing measures how fast.</summary>
public sealed class DescribeVolumeStatus(InstanceStore store, StateStore state) : Operation<DescribeVolumeStatusRequest, DescribeVolumeStatusResult>(state)
{
    private static readonly Filters<VolumeStatusItem> Known = new(new Dictionary<string, Func<VolumeStatusItem, IEnumerable<string?>>>(StringComparer.Ordinal)
    {
        ["availability-zone"] = each => [each.AvailabilityZone],
        ["volume-status.status"] = each => [each.VolumeStatus.Status],
        ["volume-status.details-name"] = each => each.VolumeStatus.Details.Select(one => one.Name),
        ["volume-status.details-status"] = each => each.VolumeStatus.Details.Select(one => one.Status),
        ["action.code"] = _ => [],
        ["event.event-type"] = _ => [],
    }, _ => []);

    /// <inheritdoc/>
    protected override DescribeVolumeStatusResult Handle(DescribeVolumeStatusRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.DryRun == true)
            throw Ec2Errors.DryRun();
        var all = DescribeVolumes.All(store, call.Scope).ToList();
        if (request.VolumeIds?.FirstOrDefault(id => !all.Exists(each => each.VolumeId == id)) is { } missing)
            throw Ec2Errors.NotFound("Volume", "volume", missing);
        var chosen = all.Where(each => request.VolumeIds?.Contains(each.VolumeId) != false).Select(StatusOf);
        var matching = Known.Apply(chosen, request.Filters).OrderBy(each => each.VolumeId, StringComparer.Ordinal);
        var (page, next) = Paging.Page(matching, each => each.VolumeId, request.NextToken, Ec2Limits.PageSize(request.MaxResults), Ec2Errors.InvalidNextToken);
        return new DescribeVolumeStatusResult(page, next);
    }

    private static VolumeStatusItem StatusOf(Volume volume) => new(
        [], volume.AvailabilityZone, [], volume.VolumeId,
        new([new("io-enabled", "passed"), new("io-performance", "not-applicable")], "ok"),
        [.. volume.Attachments.Select(each => new VolumeStatusAttachmentStatus("not-applicable", each.InstanceId))]);
}
