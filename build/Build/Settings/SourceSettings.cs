namespace Build.Settings;

/// <summary>Where commits come from.</summary>
public sealed record SourceSettings
{
    internal const string CodeCommit = "CodeCommit";
    internal const string GitHub = "GitHub";
    internal const string GitHubV1 = "GitHubV1";
    internal const string S3 = "S3";

    /// <summary>
    /// <c>CodeCommit</c>, <c>GitHub</c> (through a connection), <c>S3</c> (a zip in a bucket), or <c>GitHubV1</c> (with an OAuth token), for a pipeline that
    /// has that action already.
    /// </summary>
    [OneOf(CodeCommit, GitHub, S3, GitHubV1)]
    public string Provider { get; init; } = CodeCommit;

    /// <summary>CodeCommit: the repository's name, the application's when not set. GitHub: <c>owner/name</c>.</summary>
    [Matches("(?:[A-Za-z0-9._-]{1,100}/)?[A-Za-z0-9._-]{1,100}", "the name of a CodeCommit repository, or owner/name of one on GitHub")]
    public string? Repository { get; init; }

    /// <summary>CodeCommit: what the repository is for.</summary>
    public string Description { get; init; } = "Demo app for AWS CodePipeline";

    /// <summary>Branch whose commits are released.</summary>
    [Matches("[^ ~^:?*\\[\\\\]{1,256}", "a branch name of at most 256 characters")]
    public string Branch { get; init; } = "main";

    /// <summary>GitHub: name or ARN of the connection; one with the application's name when not set. It is created when it is not there.</summary>
    [Matches("arn:aws[a-z-]*:code(?:star-)?connections:[a-z0-9-]+:[0-9]{12}:connection/[0-9a-f-]{36}|[A-Za-z0-9][A-Za-z0-9._-]{0,31}", "a name of at most 32 characters, or the ARN of a connection")]
    public string? Connection { get; init; }

    /// <summary>GitHubV1: name or ARN of the secret in Secrets Manager that holds the OAuth token, and nothing else.</summary>
    [Matches("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]{1,512}|[A-Za-z0-9/_+=.@-]{1,512}", "the name or ARN of a secret")]
    public string? TokenSecret { get; init; }

    /// <summary>GitHub: minutes that Provision waits for a person to allow a new connection.</summary>
    [Between(1, 1440)]
    public int ConnectionWaitMinutes { get; init; } = 15;

    /// <summary>
    /// CodeCommit, S3 and GitHubV1: how the pipeline learns of what is new: <c>Events</c> (EventBridge, at once) or <c>Poll</c> (CodePipeline looks every minute);
    /// not set, <c>Events</c> for S3 and <c>Poll</c> for the others. GitHub tells by itself; of GitHubV1, <c>Events</c> is a webhook that you have.
    /// </summary>
    [OneOf("Events", "Poll")]
    public string? Changes { get; init; }

    /// <summary>CodeCommit and GitHub: whether builds get the whole repository with its history instead of a zip of its files.</summary>
    public bool FullClone { get; init; }

    /// <summary>S3: the bucket of the zip; <c>application-source-account-region</c> when not set.</summary>
    [Matches("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]", "3 to 63 small letters, digits, dots and dashes, beginning and ending with a letter or digit")]
    public string? Bucket { get; init; }

    /// <summary>S3: key of the zip.</summary>
    [Matches("[^/].{0,1023}", "1 to 1024 characters, not beginning with /")]
    public string Key { get; init; } = "source.zip";

    /// <summary>GitHub: which pushes start the pipeline; those to <see cref="Branch"/> when nothing is set.</summary>
    public PushSettings Push { get; init; } = new();

    /// <summary>GitHub: which pull requests start the pipeline; none when nothing is set.</summary>
    public PullRequestSettings PullRequest { get; init; } = new();

    /// <summary>Whether the repository is one on GitHub.</summary>
    internal bool IsOnGitHub => Provider is GitHub or GitHubV1;

    /// <summary>Whether a rule of EventBridge starts the pipeline.</summary>
    internal bool UsesEvents => Provider switch { S3 => Changes != "Poll", CodeCommit => Changes == "Events", _ => false };

    /// <summary>Whether CodePipeline looks for what is new by itself.</summary>
    internal bool Polls => Provider == GitHubV1 ? Changes != "Events" : !UsesEvents;
}
