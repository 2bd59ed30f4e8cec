namespace Build.Settings;

/// <summary>The function's stack, when <c>deploy.target</c> is <c>lambda</c>.</summary>
public sealed record ServerlessSettings
{
    /// <summary>The stack's name; <c>application-lambda</c> when not set. No other action, and not the pipeline itself, may be in it.</summary>
    [Matches("[a-zA-Z][-a-zA-Z0-9]{0,127}", "1 to 128 letters, digits and dashes, beginning with a letter")]
    public string? Stack { get; init; }

    /// <summary><c>CREATE_UPDATE</c> changes the stack at once; <c>CHANGE_SET</c> makes a change set in one action and executes it in the next; <c>REPLACE_ON_FAILURE</c> is the first, and replaces a stack whose creation failed.</summary>
    [OneOf("CREATE_UPDATE", "CHANGE_SET", "REPLACE_ON_FAILURE")]
    public string Mode { get; init; } = "CREATE_UPDATE";

    /// <summary>Path of the template that the build leaves in its artifact.</summary>
    public string Template { get; init; } = "packaged.yaml";

    /// <summary>Values of the template's parameters.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();
}
