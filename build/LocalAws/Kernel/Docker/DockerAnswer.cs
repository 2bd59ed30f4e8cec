namespace LocalAws.Kernel.Docker;

/// <summary>How a command of docker ended.</summary>
/// <param name="ExitCode">0 when it did what it should.</param>
/// <param name="Text">What it printed; with what it complained about when it failed.</param>
internal readonly record struct DockerAnswer(int ExitCode, string Text);
