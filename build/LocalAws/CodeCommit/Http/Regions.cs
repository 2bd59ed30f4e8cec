namespace LocalAws.CodeCommit.Http;

/// <summary>The regions that a git client's signature can be of (AWS: "Regions and Git connection endpoints for AWS CodeCommit").</summary>
internal static class Regions
{
    public static IReadOnlyList<string> All { get; } =
    [
        "us-east-1", "us-east-2", "us-west-1", "us-west-2", "eu-west-1", "eu-west-2", "eu-west-3", "eu-central-1", "eu-north-1", "eu-south-1", "ca-central-1",
        "sa-east-1", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-south-1", "ap-south-2",
        "ap-east-1", "me-south-1", "me-central-1", "af-south-1", "il-central-1",
    ];
}
