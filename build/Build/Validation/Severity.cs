namespace Build.Validation;

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    /// <summary>It works, but not as its writer most likely thinks.</summary>
    Warning,

    /// <summary>AWS refuses it, or the deployment fails.</summary>
    Error,
}
