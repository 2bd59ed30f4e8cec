namespace LocalAws.CodePipeline.Shapes;

/// <summary>An artifact and where it is stored.</summary>
public sealed record ArtifactDetail
{
    public string? Name { get; init; }
    public S3Location? S3location { get; init; }
}

/// <summary>An object of the artifact bucket.</summary>
public sealed record S3Location
{
    public string? Bucket { get; init; }
    public string? Key { get; init; }
}
