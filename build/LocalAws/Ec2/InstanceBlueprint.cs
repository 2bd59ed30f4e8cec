using System.Globalization;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>What a new instance looks like, from the request that makes it.</summary>
internal static class InstanceBlueprint
{
    /// <summary>Tag with the port that the instance's processes have as PORT; <c>aws:</c> tags are the system's, and no tool takes them for its own.</summary>
    public const string PortTag = "aws:nutshell:port";

    public static Instance Of(RunInstancesRequest request, string image, IamInstanceProfile? profile, CallContext call, int index, int port)
    {
        var id = "i-" + Ids.Hex(17);
        var zone = ZoneOf(request, call.Scope);
        var address = Network.PrivateAddress(id);
        return new Instance
        {
            InstanceId = id,
            ImageId = image,
            AmiLaunchIndex = index,
            InstanceType = request.InstanceType ?? "m1.small",
            KeyName = request.KeyName,
            LaunchTime = call.Now,
            Monitoring = new Monitoring(request.Monitoring?.Enabled == true ? "enabled" : "disabled"),
            Placement = new Placement(zone, "", request.Placement?.Tenancy ?? "default"),
            PrivateIpAddress = address,
            PrivateDnsName = $"ip-{address.Replace('.', '-')}.{(call.Region == "us-east-1" ? "ec2" : call.Region + ".compute")}.internal",
            PublicIpAddress = "127.0.0.1",
            PublicDnsName = "localhost",
            State = InstanceState.Pending,
            StateTransitionReason = "",
            SubnetId = Network.SubnetId(call.Scope, zone),
            VpcId = Network.VpcId(call.Scope),
            Architecture = Images.Of(call.Scope).FirstOrDefault(each => each.ImageId == image)?.Architecture ?? "x86_64",
            ClientToken = request.ClientToken ?? "",
            EbsOptimized = request.EbsOptimized ?? false,
            EnaSupport = true,
            Hypervisor = "xen",
            IamInstanceProfile = profile,
            RootDeviceName = "/dev/xvda",
            RootDeviceType = "ebs",
            SecurityGroups = [Network.Group(call.Scope)],
            SourceDestCheck = true,
            VirtualizationType = "hvm",
            PlatformDetails = "Linux/UNIX",
            MetadataOptions = Metadata(request.MetadataOptions),
            Tags = Tags(request, port),
        };
    }

    private static string ZoneOf(RunInstancesRequest request, Scope scope)
    {
        var subnet = request.SubnetId ?? (request.NetworkInterfaces is { Count: > 0 } interfaces ? interfaces[0].SubnetId : null);
        if (subnet is not null)
            return Network.ZoneOf(scope, subnet) ?? throw Ec2Errors.NotFound("SubnetID", "subnet ID", subnet);
        var zone = request.Placement?.AvailabilityZone ?? Network.Zones(scope.Region)[0];
        return Network.Zones(scope.Region).Contains(zone, StringComparer.Ordinal) ? zone : throw Ec2Errors.InvalidParameter($"Invalid availability zone: [{zone}]");
    }

    private static InstanceMetadataOptionsResponse Metadata(InstanceMetadataOptionsRequest? asked) => new(
        "applied", asked?.HttpTokens ?? "required", asked?.HttpPutResponseHopLimit ?? 2, asked?.HttpEndpoint ?? "enabled",
        asked?.HttpProtocolIpv6 ?? "disabled", asked?.InstanceMetadataTags ?? "disabled");

    private static List<Tag> Tags(RunInstancesRequest request, int port) =>
    [
        .. (request.TagSpecifications ?? []).Where(each => each.ResourceType == "instance").SelectMany(each => each.Tags ?? []),
        new Tag(PortTag, port.ToString(CultureInfo.InvariantCulture)),
    ];
}
