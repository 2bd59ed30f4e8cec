namespace Build.Settings;

/// <summary>The instances that revisions are deployed to.</summary>
public sealed record FleetSettings
{
    /// <summary>Whether we bring the instances up: <c>true</c>, <c>false</c>, or not set, which is yes on the embedded AWS and no on an account (instances cost money).</summary>
    public bool? Enabled { get; init; }

    /// <summary>How many.</summary>
    [Between(1, 100)]
    public int Count { get; init; } = 2;

    /// <summary>Whether a rehearsal's instances are Docker containers: <c>true</c>, <c>false</c>, or not set, which is where Linux namespaces are not to be had.</summary>
    public bool? Container { get; init; }

    /// <summary>Image of such containers: with bash, coreutils, curl and what the app runs on.</summary>
    public string ContainerImage { get; init; } = "public.ecr.aws/docker/library/node:22";

    /// <summary>Instance type.</summary>
    [Matches("[a-z0-9-]+\\.[a-z0-9-]+", "an instance type such as t3.micro")]
    public string InstanceType { get; init; } = "t3.micro";

    /// <summary>The public SSM parameter that names the image.</summary>
    [Matches("/.+", "the name of a public SSM parameter, beginning with /")]
    public string ImageParameter { get; init; } = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64";
}
