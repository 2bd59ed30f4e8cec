namespace LocalAws.Ec2.Execution;

/// <summary>Shell scripts of this folder, which are embedded in the assembly.</summary>
internal static class EmbeddedScript
{
    /// <summary>The script's text.</summary>
    public static string Text(string name)
    {
        using var reader = new StreamReader(typeof(EmbeddedScript).Assembly.GetManifestResourceStream("Scripts/" + name)
            ?? throw new ArgumentException($"No script '{name}' is embedded.", nameof(name)));
        return reader.ReadToEnd();
    }
}
