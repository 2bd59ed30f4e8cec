using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Shapes;

/// <summary>A job, as the worker or function that does it sees it.</summary>
public sealed record JobDetails(string Id, JobData Data, string AccountId);

/// <summary>What a job is about.</summary>
public sealed record JobData
{
    public ActionTypeId? ActionTypeId { get; init; }
    public required ActionConfiguration ActionConfiguration { get; init; }
    public PipelineContext? PipelineContext { get; init; }
    public required IReadOnlyList<JobArtifact> InputArtifacts { get; init; }
    public required IReadOnlyList<JobArtifact> OutputArtifacts { get; init; }

    /// <summary>Of the action's role, for the artifacts.</summary>
    public AWSSessionCredentials? ArtifactCredentials { get; init; }

    /// <summary>What the worker or function gave when it asked for another job.</summary>
    public string? ContinuationToken { get; init; }

    /// <summary>The key of the artifact store, if it has one of its own.</summary>
    public EncryptionKey? EncryptionKey { get; init; }
}

/// <summary>The action's configuration.</summary>
public sealed record ActionConfiguration(IReadOnlyDictionary<string, string> Configuration);

/// <summary>Where in which pipeline.</summary>
public sealed record PipelineContext(string PipelineName, StageContext Stage, ActionContext Action, string PipelineArn, string PipelineExecutionId);

/// <summary>A stage by name.</summary>
public sealed record StageContext(string Name);

/// <summary>An action and its run.</summary>
public sealed record ActionContext(string Name, string ActionExecutionId);

/// <summary>An artifact of a job.</summary>
public sealed record JobArtifact(string Name, string? Revision, ArtifactLocation Location);

/// <summary>Always S3.</summary>
public sealed record ArtifactLocation(string Type, S3ArtifactLocation S3Location);

/// <summary>An object.</summary>
public sealed record S3ArtifactLocation(string BucketName, string ObjectKey);

/// <summary>Temporary credentials.</summary>
public sealed record AWSSessionCredentials(string AccessKeyId, string SecretAccessKey, string SessionToken)
{
    /// <summary>Without the secret.</summary>
    public override string ToString() => AccessKeyId;
}
