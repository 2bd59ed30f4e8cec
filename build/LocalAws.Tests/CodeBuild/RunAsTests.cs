using LocalAws.CodeBuild;

namespace LocalAws.Tests.CodeBuild;

public class RunAsTests
{
    [Fact]
    public async Task Commands_run_as_the_user_that_run_as_names_where_this_machine_allows_it()
    {
        await using var world = await BuildWorld.StartAsync();

        var build = await world.BuildAsync(
            """
            version: 0.2
            phases:
              pre_build:
                commands: ["VALUE=kept", "echo first > one.txt"]
              build:
                run-as: nobody
                commands: ["echo user=$(id -un) value=$VALUE", "echo second > two.txt && touch \"$HOME/x\" \"$TMPDIR/y\"", "MORE=here"]
              post_build:
                commands: ["echo user=$(id -un) more=$MORE $(cat two.txt)"]
            """
        );

        if (!Environment.IsPrivilegedProcess)
        {
            Assert.Contains("run-as: nobody needs LocalAws to run as root", BuildWorld.Failure(build).Message, StringComparison.Ordinal);
            return;
        }
        var log = await world.LogAsync(build);
        Assert.True(build.BuildStatus == "SUCCEEDED", log);
        Assert.Contains("user=nobody value=kept", log, StringComparison.Ordinal);
        Assert.Contains("user=root more=here second", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_that_is_not_there_fails_the_build_by_name()
    {
        await using var world = await BuildWorld.StartAsync();

        var build = await world.BuildAsync("version: 0.2\nrun-as: no-such-user\nphases: {build: {commands: [ls]}}");

        Assert.Contains("no-such-user", BuildWorld.Failure(build).Message, StringComparison.Ordinal);
    }
}
