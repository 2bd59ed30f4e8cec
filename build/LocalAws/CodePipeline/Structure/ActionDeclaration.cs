namespace LocalAws.CodePipeline.Structure;

/// <summary>An action of a stage.</summary>
public sealed record ActionDeclaration
{
    public string Name { get; init; } = "";
    public ActionTypeId ActionTypeId { get; init; } = new();

    /// <summary>1 to 999; actions of one number run in parallel, lower numbers first. AWS fills in 1.</summary>
    public int? RunOrder { get; init; }

    public IReadOnlyDictionary<string, string>? Configuration { get; init; }
    public IReadOnlyList<string>? Commands { get; init; }
    public IReadOnlyList<OutputArtifact>? OutputArtifacts { get; init; }
    public IReadOnlyList<InputArtifact>? InputArtifacts { get; init; }
    public IReadOnlyList<string>? OutputVariables { get; init; }
    public string? RoleArn { get; init; }
    public string? Region { get; init; }

    /// <summary>The name under which later actions read this action's output variables: <c>#{namespace.variable}</c>.</summary>
    public string? Namespace { get; init; }

    public int? TimeoutInMinutes { get; init; }
    public IReadOnlyList<EnvironmentVariable>? EnvironmentVariables { get; init; }
}

/// <summary>What an action consumes.</summary>
public sealed record InputArtifact
{
    public string Name { get; init; } = "";
}

/// <summary>What an action produces; <see cref="Files"/> only for the Commands action.</summary>
public sealed record OutputArtifact
{
    public string Name { get; init; } = "";
    public IReadOnlyList<string>? Files { get; init; }
}

/// <summary>An environment variable of a Commands action.</summary>
public sealed record EnvironmentVariable
{
    public string Name { get; init; } = "";
    public string Value { get; init; } = "";
    public string? Type { get; init; }
}
