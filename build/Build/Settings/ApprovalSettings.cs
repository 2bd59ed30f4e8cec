namespace Build.Settings;

/// <summary>A person's word between Build and Deploy.</summary>
public sealed record ApprovalSettings
{
    /// <summary>Whether a revision waits for it.</summary>
    public bool Enabled { get; init; }

    /// <summary>What the person is asked.</summary>
    [Matches("[\\s\\S]{1,1000}", "a text of at most 1,000 characters")]
    public string Question { get; init; } = "Shall this revision go to the instances?";

    /// <summary>A page that helps to decide.</summary>
    [Matches("https?://\\S{1,1990}", "a URL")]
    public string? Link { get; init; }

    /// <summary>Minutes after which nobody's word counts as no: 5 to 86400 (60 days).</summary>
    [Between(5, 86400)]
    public int TimeoutMinutes { get; init; } = 10080;
}
