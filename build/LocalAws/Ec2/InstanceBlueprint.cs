using System.Globalization;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>What a new instance looks like, from the request that makes it.</summary>
internal static class InstanceBlueprint
{
    /// <summary>Tag with the port that the instance's processes have as PORT; <c>aws:</c> tags are the system's, and no tool takes them for its own.</summary>
    public const string PortTag = "aws:nutshell:port";

    /// <param name="taken">Private addresses of the instances that there are.</param>
    public static Instance Of(
        RunInstancesRequest request, string image, IamInstanceProfile? profile, IReadOnlyList<GroupIdentifier> groups, CallContext call, int index, int port, IReadOnlySet<string> taken)
    {
        var id = "i-" + Ids.Hex(17);
        var zone = ZoneOf(request, call.Scope);
        var address = Network.PrivateAddress(call.Scope, zone, id, taken) ?? throw Ec2Errors.NoAddressLeft(Network.SubnetId(call.Scope, zone));
        var name = $"ip-{address.Replace('.', '-')}.{(call.Region == "us-east-1" ? "ec2" : call.Region + ".compute")}.internal";
        return WithPublicAddress(new Instance
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
            PrivateDnsName = name,
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
            SecurityGroups = groups,
            SourceDestCheck = true,
            VirtualizationType = "hvm",
            PlatformDetails = "Linux/UNIX",
            BlockDeviceMappings = [new InstanceBlockDeviceMapping("/dev/xvda", new EbsInstanceBlockDevice(call.Now, DeleteOnTermination: true, "attached", Network.Id("vol", call.Scope, id)))],
            NetworkInterfaces = [InterfaceOf(id, zone, (address, name), groups, call)],
            CpuOptions = InstanceTypes.All.FirstOrDefault(each => each.InstanceType == request.InstanceType)?.VCpuInfo is { } cpu
                ? new CpuOptions(cpu.DefaultCores, cpu.DefaultThreadsPerCore) : new CpuOptions(1, 2),
            CapacityReservationSpecification = new CapacityReservationSpecificationResponse("open"),
            HibernationOptions = new HibernationOptions(false),
            EnclaveOptions = new EnclaveOptions(false),
            MaintenanceOptions = new InstanceMaintenanceOptions("default"),
            CurrentInstanceBootMode = "uefi",
            UsageOperation = "RunInstances",
            UsageOperationUpdateTime = call.Now,
            MetadataOptions = Metadata(request.MetadataOptions),
            Tags = Tags(request, port),
        });
    }

    /// <summary>The instance with the public address that all running ones have here.</summary>
    public static Instance WithPublicAddress(Instance instance) => instance with { PublicIpAddress = "127.0.0.1", PublicDnsName = "localhost" };

    private static string ZoneOf(RunInstancesRequest request, Scope scope)
    {
        var subnet = request.SubnetId ?? (request.NetworkInterfaces is { Count: > 0 } interfaces ? interfaces[0].SubnetId : null);
        if (subnet is not null)
            return Network.ZoneOf(scope, subnet) ?? throw Ec2Errors.NotFound("SubnetID", "subnet ID", subnet);
        var zone = request.Placement?.AvailabilityZone ?? Network.Zones(scope.Region)[0];
        return Network.Zones(scope.Region).Contains(zone, StringComparer.Ordinal) ? zone : throw Ec2Errors.InvalidParameter($"Invalid availability zone: [{zone}]");
    }

    private static InstanceNetworkInterface InterfaceOf(string id, string zone, (string Address, string Name) own, IReadOnlyList<GroupIdentifier> groups, CallContext call)
    {
        var hex = Network.Id("mac", call.Scope, id)[^10..];
        return new InstanceNetworkInterface
        {
            Attachment = new InstanceNetworkInterfaceAttachment(call.Now, Network.Id("eni-attach", call.Scope, id), DeleteOnTermination: true, 0, "attached", 0),
            Groups = groups,
            MacAddress = $"02:{hex[..2]}:{hex[2..4]}:{hex[4..6]}:{hex[6..8]}:{hex[8..]}",
            NetworkInterfaceId = Network.Id("eni", call.Scope, id),
            OwnerId = call.AccountId,
            PrivateDnsName = own.Name,
            PrivateIpAddress = own.Address,
            SubnetId = Network.SubnetId(call.Scope, zone),
            VpcId = Network.VpcId(call.Scope),
        };
    }

    /// <summary>The instance with another port, which its tag tells too.</summary>
    public static InstanceDocument WithPort(InstanceDocument document, int port)
    {
        ArgumentNullException.ThrowIfNull(document);
        var tags = document.Tags.Select(tag => tag.Key == PortTag ? new Tag(PortTag, Text(port)) : tag).ToList();
        return document with { Port = port, Instance = document.Instance with { Tags = tags } };
    }

    private static InstanceMetadataOptionsResponse Metadata(InstanceMetadataOptionsRequest? asked) => new(
        "applied", asked?.HttpTokens ?? "required", asked?.HttpPutResponseHopLimit ?? 2, asked?.HttpEndpoint ?? "enabled",
        asked?.HttpProtocolIpv6 ?? "disabled", asked?.InstanceMetadataTags ?? "disabled");

    private static List<Tag> Tags(RunInstancesRequest request, int port) =>
    [
        .. (request.TagSpecifications ?? []).Where(each => each.ResourceType == "instance").SelectMany(each => each.Tags ?? []),
        new Tag(PortTag, Text(port)),
    ];

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
