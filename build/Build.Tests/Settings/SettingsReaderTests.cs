using Build.Settings;

namespace Build.Tests.Settings;

public class SettingsReaderTests
{
    [Fact]
    public void Without_a_file_everything_is_as_in_the_tutorial()
    {
        var settings = Read(null).Settings;
        Assert.Equal("codepipeline-demo", settings.Application);
        Assert.Equal("CodeDeployDemo", settings.Deploy.InstanceTags["Name"]);
        Assert.Equal("CodeDeployDefault.OneAtATime", settings.Deploy.Config);
    }

    [Fact]
    public void The_repositorys_own_settings_are_valid() =>
        Assert.Equal("codepipeline-demo", SettingsReader.Read(RepositoryFile("build", "settings.json"), "build/settings.json", [], []).Settings.Application);

    [Fact]
    public void Arguments_win_over_the_environment_which_wins_over_the_file()
    {
        var read = Read("""{ "fleet": { "count": 3 }, "deploy": { "group": "file" }, "pipeline": { "name": "file" } }""",
            [new("NUTSHELL_DEPLOY_GROUP", "env"), new("NUTSHELL_FLEET_COUNT", "4"), new("PATH", "/bin")], [new("fleet.count", "5"), new("target", "Plan")]);
        Assert.Equal(5, read.Settings.Fleet.Count);
        Assert.Equal("env", read.Settings.Deploy.Group);
        Assert.Equal("file", read.Settings.Pipeline.Name);
        Assert.Equal("argument --fleet-count", read.Origins["fleet.count"]);
        Assert.Equal("environment variable NUTSHELL_DEPLOY_GROUP", read.Origins["deploy.group"]);
        Assert.Equal("settings.json:1:73", read.Origins["pipeline.name"]);
    }

    [Fact]
    public void Every_fault_is_named_with_line_column_what_was_found_and_what_is_allowed()
    {
        var bad = Assert.Throws<BadInput>(() => Read("""
            {
              // a comment is welcome
              "regoin": "eu-west-1",
              "fleet": { "count": "two" },
              "deploy": { "style": "BLUEGREEN", "alarms": "none" },
              "build": { "timeoutMinutes": 1 }
            }
            """));
        Assert.Equal(
        [
            "settings.json:3:3: unknown setting 'regoin'. Did you mean 'region'?",
            "settings.json:4:14: 'fleet.count' is \"two\"; allowed is a number from 1 to 100.",
            "settings.json:5:15: 'deploy.style' is \"BLUEGREEN\"; allowed is one of IN_PLACE, BLUE_GREEN. Did you mean 'BLUE_GREEN'?",
            "settings.json:5:37: 'deploy.alarms' is \"none\"; allowed is a list, each a text.",
            "settings.json:6:14: 'build.timeoutMinutes' is 1; allowed is a number from 5 to 2160.",
        ], bad.Messages);
    }

    [Theory]
    [InlineData("{ \"region\": }", "settings.json:1:13: not valid JSON.")]
    [InlineData("{\n  \"region\" \"x\" }", "settings.json:2:12: not valid JSON.")]
    [InlineData("[]", "settings.json:1:1: found a list; the file must hold a JSON object { ... }.")]
    [InlineData(" \n", "settings.json:1:1: the file is empty;")]
    [InlineData("{ \"storage\": 3 }", "settings.json:1:3: 'storage' is 3; allowed is an object { ... } with storage.bucket, ")]
    [InlineData("{ \"region\": \"us-esat-1\" }", "settings.json:1:3: 'region' is \"us-esat-1\"; allowed is the code of a region of AWS, such as us-east-1 or eu-west-1. Did you mean 'us-east-1'?")]
    [InlineData("{ \"fleet\": { \"count\": 1,\n \"count\": 2 } }", "settings.json:2:2: 'fleet.count' is set twice; take one of the two out.")]
    [InlineData("{} {}", "settings.json:1:4: ")]
    [InlineData("{ \"whatever\": { \"a\": 1 } }", "settings.json:1:3: unknown setting 'whatever'.")]
    public void Broken_files_are_refused_where_they_break(string text, string beginning) =>
        Assert.StartsWith(beginning, Assert.Throws<BadInput>(() => Read(text)).Messages[0], StringComparison.Ordinal);

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_file() => Assert.Equal("eu-west-1", Read("\uFEFF{ \"region\": \"eu-west-1\" }").Settings.Region);

    [Theory]
    [InlineData("NUTSHELL_REGIN", "NUTSHELL_REGION")]
    [InlineData("NUTSHELL_APPLICATON", "NUTSHELL_APPLICATION")]
    [InlineData("NUTSHELL_DEPLOYCONFIG", "NUTSHELL_DEPLOY_CONFIG")]
    [InlineData("NUTSHELL_HOME", null)]
    [InlineData("NUTSHELL_STATE", null)]
    [InlineData("SOMEBODY_REGIN", null)]
    public void A_misspelt_variable_is_refused_and_other_peoples_are_not(string name, string? meant)
    {
        var exception = Record.Exception(() => Read(null, [new(name, "eu-west-1")]));
        Assert.Equal(meant is null ? null : $"environment variable {name}: there is no such setting. Did you mean {meant}?", (exception as BadInput)?.Messages[0]);
    }

    [Fact]
    public void A_variable_that_looks_like_a_setting_and_is_none_is_named() => Assert.Equal(
        ["environment variable NUTSHELL_FLEET_COUTN: there is no such setting. Did you mean NUTSHELL_FLEET_COUNT?"],
        Assert.Throws<BadInput>(() => Read(null, [new("NUTSHELL_FLEET_COUTN", "3"), new("NUTSHELL_INSTALL_DOTNET", "1")])).Messages);

    [Fact]
    public void The_regions_are_those_that_the_sdk_knows() => Assert.Equal(
        Amazon.RegionEndpoint.EnumerableAllRegions.Select(region => region.SystemName).Where(name => !name.Contains("-iso", StringComparison.Ordinal) && name != "us-east-1-regional").Order(StringComparer.Ordinal),
        new RegionAttribute().Words.Order(StringComparer.Ordinal));

    [Fact]
    public void A_wrong_environment_variable_is_named() => Assert.Equal(
        ["environment variable NUTSHELL_FLEET_COUNT: 'fleet.count' is \"many\"; allowed is a number from 1 to 100."],
        Assert.Throws<BadInput>(() => Read(null, [new("NUTSHELL_FLEET_COUNT", "many")])).Messages);

    internal static string RepositoryFile(params string[] parts)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "appspec.yml")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Not inside the repository.");
        return Path.Combine([folder, .. parts]);
    }

    private static ReadSettings Read(string? text, IEnumerable<KeyValuePair<string, string>>? environment = null, IEnumerable<KeyValuePair<string, string>>? arguments = null)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            if (text is not null)
                File.WriteAllText(file, text);
            return SettingsReader.Read(file, "settings.json", environment ?? [], arguments ?? []);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
