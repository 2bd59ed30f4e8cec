namespace LocalAws.CodePipeline.Structure;

/// <summary>The structure of a pipeline, as CreatePipeline and UpdatePipeline receive it and GetPipeline returns it.</summary>
public sealed record PipelineDeclaration
{
    public string Name { get; init; } = "";
    public string RoleArn { get; init; } = "";

    /// <summary>The one artifact bucket; exclusive with <see cref="ArtifactStores"/>.</summary>
    public ArtifactStore? ArtifactStore { get; init; }

    /// <summary>An artifact bucket for each region in which an action runs, the pipeline's own included.</summary>
    public IReadOnlyDictionary<string, ArtifactStore>? ArtifactStores { get; init; }

    public IReadOnlyList<StageDeclaration> Stages { get; init; } = [];
    public int? Version { get; init; }
    public string? ExecutionMode { get; init; }
    public string? PipelineType { get; init; }
    public IReadOnlyList<PipelineVariableDeclaration>? Variables { get; init; }
    public IReadOnlyList<PipelineTriggerDeclaration>? Triggers { get; init; }
}

/// <summary>An S3 bucket for artifacts.</summary>
public sealed record ArtifactStore
{
    public string Type { get; init; } = "S3";
    public string Location { get; init; } = "";
    public EncryptionKey? EncryptionKey { get; init; }
}

/// <summary>The KMS key that encrypts artifacts.</summary>
public sealed record EncryptionKey
{
    public string Id { get; init; } = "";
    public string Type { get; init; } = "KMS";
}

/// <summary>A variable of the pipeline, given a value by StartPipelineExecution or by its default.</summary>
public sealed record PipelineVariableDeclaration
{
    public string Name { get; init; } = "";
    public string? DefaultValue { get; init; }
    public string? Description { get; init; }
}
