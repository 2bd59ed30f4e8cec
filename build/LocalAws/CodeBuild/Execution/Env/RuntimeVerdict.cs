namespace LocalAws.CodeBuild.Execution.Env;

/// <param name="Usable">False ends the build.</param>
/// <param name="Message">What the log says.</param>
public sealed record RuntimeVerdict(bool Usable, string Message);
