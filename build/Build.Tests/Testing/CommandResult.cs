namespace Build.Tests.Testing;

/// <summary>How a process ended, and what it wrote.</summary>
public sealed record CommandResult(int ExitCode, string Output, string Error)
{
    /// <summary>The same, when it ended with 0; else the test fails with what it wrote.</summary>
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"It ended with {ExitCode}.\n{Output}\n{Error}");
        return this;
    }

    /// <summary>What it wrote to stderr, when it ended with another code than 0; else the test fails.</summary>
    public string Failed()
    {
        Assert.True(ExitCode != 0, $"It ended with 0.\n{Output}\n{Error}");
        return Error;
    }
}
