namespace Build.Benchmarks;

/// <summary>A temporary folder that goes with what is in it.</summary>
internal sealed class ScratchFolder : IDisposable
{
    /// <summary>Its full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("nutshell-benchmark-").FullName;

    /// <summary>Full path of something in it.</summary>
    public string Of(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
