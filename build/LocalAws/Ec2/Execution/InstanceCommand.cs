namespace LocalAws.Ec2.Execution;

/// <summary>Something to run in an instance.</summary>
/// <param name="FileName">A program of the instance: absolute, or found on its PATH.</param>
/// <param name="Arguments">Its arguments.</param>
public sealed record InstanceCommand(string FileName, params IReadOnlyList<string> Arguments)
{
    /// <summary>Variables beside those that every process of the instance has.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Absolute, in the instance.</summary>
    public string WorkingDirectory { get; init; } = "/";

    /// <summary>Its process group gets SIGTERM when this is over, and SIGKILL five seconds later.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromHours(1);

    /// <summary>The account to run as; null is the instance's root. Only where <see cref="RunningInstance.HasAccounts"/> says so.</summary>
    public string? RunAs { get; init; }

    /// <summary>Called with each line while the command runs, from one thread at a time.</summary>
    public Action<OutputLine> OnOutput { get; init; } = _ => { };
}

/// <summary>A line that a command wrote; one that is too long comes in pieces.</summary>
/// <param name="IsError">Written to stderr.</param>
/// <param name="Text">Without its line end.</param>
public readonly record struct OutputLine(bool IsError, string Text);
