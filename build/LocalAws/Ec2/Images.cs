using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>The machine images that an instance can be started from. All of them are this machine, with the login account of the image.</summary>
internal static class Images
{
    private static readonly (string Name, string Description, string Architecture, string Owner, string Alias)[] Known =
    [
        ("al2023-ami-kernel-default-x86_64", "Amazon Linux 2023 AMI x86_64 HVM kernel-6.1", "x86_64", "137112412989", "amazon"),
        ("al2023-ami-kernel-default-arm64", "Amazon Linux 2023 AMI arm64 HVM kernel-6.1", "arm64", "137112412989", "amazon"),
        ("ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-amd64-server", "Canonical, Ubuntu, 24.04, amd64 noble image", "x86_64", "099720109477", "aws-marketplace"),
        ("ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-arm64-server", "Canonical, Ubuntu, 24.04, arm64 noble image", "arm64", "099720109477", "aws-marketplace"),
    ];

    /// <summary>Public SSM parameters that name an image, by parameter.</summary>
    private static readonly Dictionary<string, string> Parameters = new(StringComparer.Ordinal)
    {
        ["/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"] = Known[0].Name,
        ["/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"] = Known[1].Name,
        ["/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id"] = Known[2].Name,
        ["/aws/service/canonical/ubuntu/server/24.04/stable/current/arm64/hvm/ebs-gp3/ami-id"] = Known[3].Name,
    };

    /// <summary>The images of a region.</summary>
    public static IEnumerable<Image> Of(Scope scope) => Known.Select(each => new Image
    {
        ImageId = IdOf(scope.Region, each.Name),
        Name = each.Name,
        Description = each.Description,
        Architecture = each.Architecture,
        OwnerId = each.Owner,
        ImageOwnerAlias = each.Alias,
        ImageLocation = $"{each.Alias}/{each.Name}",
        ImageType = "machine",
        Public = true,
        State = "available",
        PlatformDetails = "Linux/UNIX",
        EnaSupport = true,
        Hypervisor = "xen",
        RootDeviceName = each.Alias == "amazon" ? "/dev/xvda" : "/dev/sda1",
        RootDeviceType = "ebs",
        VirtualizationType = "hvm",
        CreationDate = "2026-11-01T00:00:00.000Z",
    });

    /// <summary>The image that an SSM public parameter names, or null.</summary>
    public static string? OfParameter(string region, string parameter) => Parameters.TryGetValue(parameter, out var name) ? IdOf(region, name) : null;

    /// <summary>Login account of an image; images that are not known are taken for Amazon's.</summary>
    public static string AccountOf(Scope scope, string imageId) =>
        Of(scope).FirstOrDefault(image => image.ImageId == imageId)?.Name?.StartsWith("ubuntu", StringComparison.Ordinal) == true ? "ubuntu" : "ec2-user";

    // Public images are of no account: their ids follow from the region alone.
    private static string IdOf(string region, string name) => Network.Id("ami", new Scope("amazon", region), name);
}
