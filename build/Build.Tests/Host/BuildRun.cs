using Build.Tests.Testing;

namespace Build.Tests.Host;

/// <summary>The build as a process, in a checkout of its own that holds nothing but what the test puts there.</summary>
public sealed class BuildRun : IDisposable
{
    private readonly TempFolder checkout = new();

    /// <summary>Where it runs.</summary>
    public TempFolder Checkout => checkout;

    public Task<CommandResult> RunAsync(params string[] arguments) => Command(arguments).RunAsync();

    public Command Command(params string[] arguments) => Interruptible(["dotnet", Path.Combine(AppContext.BaseDirectory, "Build.dll"), .. arguments]) with
    {
        WorkingFolder = checkout.Path,
        Environment = new Dictionary<string, string?> { ["NO_COLOR"] = "1", ["AWS_PROFILE"] = null, ["AWS_REGION"] = null },
    };

    public void Dispose() => checkout.Dispose();

    // Whoever starts the tests in the background of a script has them ignore Ctrl-C, and with them what they start.
    private static Command Interruptible(string[] words) => OperatingSystem.IsLinux() ? new("env", ["--default-signal=INT", .. words]) : new(words[0], words[1..]);
}
