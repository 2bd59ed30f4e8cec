namespace Build.Benchmarks;

/// <summary>A whole rehearsal of an app that does nothing, so that what takes time is our own.</summary>
/// <param name="folder">Where its checkouts are.</param>
internal sealed class RehearsalRun(string folder)
{
    private const string AppSpec = "version: 0.0\nos: linux\nfiles:\n  - source: app\n    destination: /home/ec2-user/app\n";
    private const string Buildspec = "version: 0.2\nphases:\n  build:\n    commands:\n      - test -f appspec.yml\nartifacts:\n  files:\n    - '**/*'\n";

    /// <summary>Seconds from nothing to deployed in these regions.</summary>
    public async Task<double> RunAsync(string[] regions, CancellationToken cancellation)
    {
        var checkout = Directory.CreateDirectory(Path.Combine(folder, $"rehearsal-{regions.Length}")).FullName;
        Directory.CreateDirectory(Path.Combine(checkout, "app"));
        await File.WriteAllTextAsync(Path.Combine(checkout, "app", "index.txt"), "hello", cancellation);
        await File.WriteAllTextAsync(Path.Combine(checkout, "appspec.yml"), AppSpec, cancellation);
        await File.WriteAllTextAsync(Path.Combine(checkout, "buildspec.yml"), Buildspec, cancellation);
        string[] targets = ["--target=Provision", "--target=Push", "--target=Release"];
        return await new Peer("dotnet").RunAsync(
            checkout, [typeof(RehearsalRun).Assembly.Location, .. targets, $"--regions={string.Join(',', regions)}", "--fleet-count=1", "--pipeline-waves=PARALLEL"], cancellation)
            ?? throw new InvalidOperationException("dotnet, which runs this, is not on the PATH.");
    }
}
