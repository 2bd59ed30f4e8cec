using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which interfaces to show.</summary>
public sealed record DescribeNetworkInterfacesRequest(IReadOnlyList<string>? NetworkInterfaceIds, IReadOnlyList<Filter>? Filters, string? NextToken, int? MaxResults);

/// <summary>The interfaces.</summary>
public sealed record DescribeNetworkInterfacesResult(IReadOnlyList<NetworkInterface> NetworkInterfaces, string? NextToken);

/// <summary>A network interface: each instance has one, and there are no others.</summary>
public sealed record NetworkInterface(
    NetworkInterfaceAttachment Attachment, string AvailabilityZone, string Description, IReadOnlyList<GroupIdentifier> Groups, string InterfaceType, string MacAddress,
    string NetworkInterfaceId, string OwnerId, string PrivateDnsName, string PrivateIpAddress, IReadOnlyList<NetworkInterfacePrivateIpAddress> PrivateIpAddresses,
    bool RequesterManaged, bool SourceDestCheck, string Status, string SubnetId, IReadOnlyList<Tag> TagSet, string VpcId);

/// <summary>The instance of an interface.</summary>
public sealed record NetworkInterfaceAttachment(
    DateTimeOffset AttachTime, string AttachmentId, bool DeleteOnTermination, int DeviceIndex, int NetworkCardIndex, string InstanceId, string InstanceOwnerId, string Status);

/// <summary>An address of an interface.</summary>
public sealed record NetworkInterfacePrivateIpAddress(bool Primary, string PrivateDnsName, string PrivateIpAddress);

/// <summary>Shows the network interfaces of instances.</summary>
public sealed class DescribeNetworkInterfaces(InstanceStore store, StateStore state) : Operation<DescribeNetworkInterfacesRequest, DescribeNetworkInterfacesResult>(state)
{
    private static readonly Filters<NetworkInterface> Known = new(new Dictionary<string, Func<NetworkInterface, IEnumerable<string?>>>(StringComparer.Ordinal)
    {
        ["addresses.private-ip-address"] = each => [each.PrivateIpAddress],
        ["attachment.attachment-id"] = each => [each.Attachment.AttachmentId],
        ["attachment.instance-id"] = each => [each.Attachment.InstanceId],
        ["attachment.status"] = each => [each.Attachment.Status],
        ["availability-zone"] = each => [each.AvailabilityZone],
        ["description"] = each => [each.Description],
        ["group-id"] = each => each.Groups.Select(group => group.GroupId),
        ["group-name"] = each => each.Groups.Select(group => group.GroupName),
        ["interface-type"] = each => [each.InterfaceType],
        ["mac-address"] = each => [each.MacAddress],
        ["network-interface-id"] = each => [each.NetworkInterfaceId],
        ["owner-id"] = each => [each.OwnerId],
        ["private-ip-address"] = each => [each.PrivateIpAddress],
        ["status"] = each => [each.Status],
        ["subnet-id"] = each => [each.SubnetId],
        ["vpc-id"] = each => [each.VpcId],
    }, each => each.TagSet);

    /// <inheritdoc/>
    protected override DescribeNetworkInterfacesResult Handle(DescribeNetworkInterfacesRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var all = store.List(call.Scope).Where(each => each.TerminatedAt is null).SelectMany(Of).ToList();
        var chosen = DefaultNetwork.Pick(
            all, each => each.NetworkInterfaceId, request.NetworkInterfaceIds, ("NetworkInterfaceID", "networkInterface ID"), Known, request.Filters)
            .OrderBy(each => each.NetworkInterfaceId, StringComparer.Ordinal);
        var (page, next) = Paging.Page(chosen, each => each.NetworkInterfaceId, request.NextToken, Ec2Limits.PageSize(request.MaxResults), Ec2Errors.InvalidNextToken);
        return new(page, next);
    }

    private static IEnumerable<NetworkInterface> Of(InstanceDocument document) => (document.Instance.NetworkInterfaces ?? []).Select(each => new NetworkInterface(
        new(each.Attachment.AttachTime, each.Attachment.AttachmentId, each.Attachment.DeleteOnTermination, each.Attachment.DeviceIndex, each.Attachment.NetworkCardIndex, document.Id, each.OwnerId, each.Attachment.Status),
        document.Instance.Placement!.AvailabilityZone!, each.Description, document.Instance.SecurityGroups ?? each.Groups, each.InterfaceType, each.MacAddress, each.NetworkInterfaceId, each.OwnerId,
        each.PrivateDnsName, each.PrivateIpAddress, [new(Primary: true, each.PrivateDnsName, each.PrivateIpAddress)], RequesterManaged: false, each.SourceDestCheck, each.Status, each.SubnetId, [], each.VpcId));
}
