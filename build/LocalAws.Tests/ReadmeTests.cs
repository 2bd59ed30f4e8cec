using System.Text;

namespace LocalAws.Tests;

/// <summary>The README's list of services and operations is the operation tables, and nothing else.</summary>
public class ReadmeTests
{
    private const string Begin = "<!-- operations: begin -->";
    private const string End = "<!-- operations: end -->";

    [Fact]
    public void It_lists_the_operations_that_are_implemented()
    {
        var file = Find("README.md");
        var text = File.ReadAllText(file);
        var start = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var listed = text[start..text.IndexOf(End, StringComparison.Ordinal)].Trim();
        // NUTSHELL_UPDATE_README=1 writes the list instead of comparing it.
        if (Environment.GetEnvironmentVariable("NUTSHELL_UPDATE_README") == "1")
            File.WriteAllText(file, text[..start] + "\n" + Implemented() + "\n" + text[text.IndexOf(End, StringComparison.Ordinal)..]);
        else
            Assert.Equal(Implemented(), listed);
    }

    private static string Implemented()
    {
        var lines = new StringBuilder("| service | operations |\n|---|---|\n");
        foreach (var service in new ServiceTable().Services.OrderBy(service => service.SigningName, StringComparer.Ordinal).ThenBy(service => service.Model, StringComparer.Ordinal))
            lines.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {service.SigningName} ({service.Operations.Names.Count()}) | {string.Join(", ", service.Operations.Names)} |\n");
        return lines.ToString().Trim();
    }

    private static string Find(string name)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "build", "LocalAws", name)))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException($"build/LocalAws/{name} is not there.");
        return Path.Combine(folder, "build", "LocalAws", name);
    }
}
