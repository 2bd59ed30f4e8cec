namespace LocalAws.Ssm;

/// <summary>
/// The public parameters that name machine images. Every region answers the same ids: an instance here is a folder on this machine
/// whatever its image, and an id only has to look like one and to stay the same.
/// </summary>
internal static class PublicParameters
{
    private const string AmazonLinux = "/aws/service/ami-amazon-linux-latest/";
    private const string Ubuntu = "/aws/service/canonical/ubuntu/server/";

    private static readonly Dictionary<string, string> Images = new(StringComparer.Ordinal)
    {
        [AmazonLinux + "al2023-ami-kernel-default-x86_64"] = "ami-0a12023000000a64c",
        [AmazonLinux + "al2023-ami-kernel-default-arm64"] = "ami-0a12023000000a64a",
        [AmazonLinux + "al2023-ami-minimal-kernel-default-x86_64"] = "ami-0a12023000001a64c",
        [AmazonLinux + "al2023-ami-minimal-kernel-default-arm64"] = "ami-0a12023000001a64a",
        [AmazonLinux + "amzn2-ami-hvm-x86_64-gp2"] = "ami-0a20000000000a64c",
        [Ubuntu + "22.04/stable/current/amd64/hvm/ebs-gp2/ami-id"] = "ami-0b22040000000a64c",
        [Ubuntu + "24.04/stable/current/amd64/hvm/ebs-gp3/ami-id"] = "ami-0b24040000000a64c",
        [Ubuntu + "24.04/stable/current/arm64/hvm/ebs-gp3/ami-id"] = "ami-0b24040000000a64a",
    };

    /// <summary>The names, in order.</summary>
    public static IEnumerable<string> Names => Images.Keys.Order(StringComparer.Ordinal);

    public static StoredParameter? Find(string name) => Images.TryGetValue(name, out var image)
        ? new StoredParameter(name, [new StoredVersion(1, "String", image, DateTimeOffset.UnixEpoch.AddYears(53), "AWS") { DataType = "aws:ec2:image" }], [])
        : null;
}
