using LocalAws.CloudFormation.Execution;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CloudFormation;

public class ResourceTypeTests
{
    private const string Begin = "<!-- resource types: begin -->";
    private const string End = "<!-- resource types: end -->";

    [Fact]
    public async Task README_lists_the_types_that_there_are()
    {
        await using var aws = await TestAws.StartAsync();
        var file = Readme();
        var text = await File.ReadAllTextAsync(file);
        var (start, end) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        var types = string.Join(", ", aws.Get<ResourceTypeTable>().Names);
        // NUTSHELL_UPDATE_README=1 writes the list instead of comparing it.
        if (Environment.GetEnvironmentVariable("NUTSHELL_UPDATE_README") == "1")
            await File.WriteAllTextAsync(file, $"{text[..start]}\n{types}\n{text[end..]}");
        else
            Assert.Equal(types, text[start..end].Trim());
    }

    [Fact]
    public async Task A_type_knows_the_properties_that_it_demands_and_those_that_replace_it()
    {
        await using var aws = await TestAws.StartAsync();
        var table = aws.Get<ResourceTypeTable>();
        foreach (var type in table.Names.Select(table.Get))
            Assert.Empty(type.Required.Concat(type.CreateOnly).Append(type.NameProperty).OfType<string>().Except(type.Properties));
    }

    private static string Readme()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "build", "LocalAws", "README.md")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("build/LocalAws/README.md is not there.");
        return Path.Combine(folder, "build", "LocalAws", "README.md");
    }
}
