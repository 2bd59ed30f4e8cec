using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which volumes to show.</summary>
public sealed record DescribeVolumesRequest(IReadOnlyList<string>? VolumeIds, IReadOnlyList<Filter>? Filters, int? MaxResults, string? NextToken);

/// <summary>The volumes.</summary>
public sealed record DescribeVolumesResult(IReadOnlyList<Volume> Volumes, string? NextToken);

/// <summary>A volume: the root of an instance. There are no others.</summary>
public sealed record Volume(
    string VolumeId, int Size, string SnapshotId, string AvailabilityZone, string State, DateTimeOffset? CreateTime, IReadOnlyList<VolumeAttachment> Attachments, bool Encrypted,
    string VolumeType, int Iops, int Throughput, bool MultiAttachEnabled, IReadOnlyList<Tag> Tags);

/// <summary>The instance that a volume belongs to.</summary>
public sealed record VolumeAttachment(string VolumeId, string InstanceId, string? Device, string State, DateTimeOffset? AttachTime, bool DeleteOnTermination);

/// <summary>Shows the root volumes of instances: the folders that their files are in.</summary>
public sealed class DescribeVolumes(InstanceStore store, StateStore state) : Operation<DescribeVolumesRequest, DescribeVolumesResult>(state)
{
    private static readonly Filters<Volume> Known = new(new Dictionary<string, Func<Volume, IEnumerable<string?>>>(StringComparer.Ordinal)
    {
        ["attachment.instance-id"] = each => each.Attachments.Select(one => one.InstanceId),
        ["attachment.device"] = each => each.Attachments.Select(one => one.Device),
        ["attachment.status"] = each => each.Attachments.Select(one => one.State),
        ["availability-zone"] = each => [each.AvailabilityZone],
        ["status"] = each => [each.State],
        ["volume-id"] = each => [each.VolumeId],
        ["volume-type"] = each => [each.VolumeType],
    }, each => each.Tags);

    /// <inheritdoc/>
    protected override DescribeVolumesResult Handle(DescribeVolumesRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var all = All(store, call.Scope).ToList();
        if (request.VolumeIds?.FirstOrDefault(id => !all.Exists(each => each.VolumeId == id)) is { } missing)
            throw Ec2Errors.NotFound("Volume", "volume", missing);
        var chosen = all.Where(each => request.VolumeIds?.Contains(each.VolumeId) != false);
        var matching = Known.Apply(chosen, request.Filters).OrderBy(each => each.VolumeId, StringComparer.Ordinal);
        var (page, next) = Paging.Page(matching, each => each.VolumeId, request.NextToken, Ec2Limits.PageSize(request.MaxResults), Ec2Errors.InvalidNextToken);
        return new DescribeVolumesResult(page, next);
    }

    /// <summary>Every volume there is.</summary>
    internal static IEnumerable<Volume> All(InstanceStore store, Scope scope) => store.List(scope).Where(each => each.TerminatedAt is null).SelectMany(Of);

    private static IEnumerable<Volume> Of(InstanceDocument document) => (document.Instance.BlockDeviceMappings ?? []).Select(mapping => new Volume(
        mapping.Ebs.VolumeId, 8, "", document.Instance.Placement!.AvailabilityZone!, "in-use", mapping.Ebs.AttachTime,
        [new VolumeAttachment(mapping.Ebs.VolumeId, document.Id, mapping.DeviceName, "attached", mapping.Ebs.AttachTime, mapping.Ebs.DeleteOnTermination)],
        Encrypted: false, "gp3", 3000, 125, MultiAttachEnabled: false, []));
}
