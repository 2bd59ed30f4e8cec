using System.Diagnostics;

namespace Build.Tests.Testing;

/// <summary>A folder of one test, removed with it.</summary>
public sealed class TempFolder : IDisposable
{
    /// <summary>Full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("nutshell-").FullName;

    /// <summary>A path in the folder.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a text file, with the folders above it; returns its path.</summary>
    public string Write(string name, string text)
    {
        var path = File(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Writes an executable script; returns its path.</summary>
    public string WriteScript(string name, string text)
    {
        var draft = Write($"{name}.draft", text);
        CopyProgram(draft, name);
        System.IO.File.Delete(draft);
        return File(name);
    }

    /// <summary>
    /// Copies a program. Another process writes it: had this one the file open for writing while another test starts a process,
    /// that process would inherit it for a moment, and executing the program would fail as "text file busy".
    /// </summary>
    public void CopyProgram(string source, string name)
    {
        using var copy = Process.Start("install", ["-D", "-m", "755", source, File(name)]);
        copy.WaitForExit();
        Assert.Equal(0, copy.ExitCode);
    }

    public void Dispose()
    {
        if (Directory.Exists(Path))
            Directory.Delete(Path, recursive: true);
    }
}
