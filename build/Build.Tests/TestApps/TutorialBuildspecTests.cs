namespace Build.Tests.TestApps;

/// <summary>The tutorial's advanced buildspec, pushed as it stands there: what is wrong with it is said with the correction, and what is then pushed works.</summary>
public class TutorialBuildspecTests(ReleaseFixture fixture) : IClassFixture<ReleaseFixture>
{
    private const string Buildspec = """
        version: 0.2

        phases:
          install:
            runtime-versions:
              nodejs: 18
            commands:
              - npm install
          pre_build:
            commands:
              - echo "Running unit tests..."
              - npm test || exit 1
          build:
            commands:
              - echo "Zipping build output"
              - zip -r app.zip .
        artifacts:
          files:
            - app.zip
        """;

    [NamespaceFact]
    public async Task As_it_is_it_fails_with_the_exact_correction_and_corrected_it_is_deployed()
    {
        await fixture.NewInstanceAsync(null);
        WriteApp("""{ "name": "codepipeline-demo", "version": "1.0.0", "main": "app.js", "scripts": { "start": "node app.js" }, "dependencies": { "express": "^4.18.2" } }""", Buildspec);
        var validated = await fixture.Aws.RunAsync("--target=Validate");
        Assert.Equal(2, validated.ExitCode);
        Assert.Contains("buildspec.yml:12:9: error buildspec-npm-script: ", validated.Error, StringComparison.Ordinal);
        Assert.Contains("buildspec.yml:19:5: error buildspec-artifacts: The artifacts lack appspec.yml, scripts/start.sh, app.js: CodeDeploy finds no revision in them.", validated.Error, StringComparison.Ordinal);
        Assert.Contains("Add to files: - appspec.yml, - scripts/start.sh, - app.js; CodePipeline zips them itself.", validated.Error, StringComparison.Ordinal);
        Assert.Contains("Write 'nodejs: 22'", validated.Output, StringComparison.Ordinal);

        var untested = await ReleaseAsync();
        Assert.Equal(1, untested.ExitCode);
        Assert.Contains("  cause       build-command: A command of the PRE_BUILD phase failed", untested.Output, StringComparison.Ordinal);
        Assert.Contains("Missing script: \"test\"", untested.Output, StringComparison.Ordinal);

        const string package = """{ "name": "codepipeline-demo", "version": "1.0.0", "main": "app.js", "scripts": { "start": "node app.js", "test": "node --check app.js" } }""";
        WriteApp(package, Buildspec);
        var unpacked = await ReleaseAsync();
        Assert.Equal(1, unpacked.ExitCode);
        Assert.Contains("  cause       appspec: ", unpacked.Output, StringComparison.Ordinal);
        Assert.Contains("./build.sh --target Validate checks it", unpacked.Output, StringComparison.Ordinal);

        WriteApp(package, Buildspec.Replace("nodejs: 18", "nodejs: 22", StringComparison.Ordinal) + "\n    - appspec.yml\n    - scripts/start.sh\n    - app.js\n");
        (await fixture.Aws.RunAsync("--target=Validate")).Succeeded();
        (await ReleaseAsync()).Succeeded();
    }

    // Committed and pushed, as the tutorial does it.
    private async Task<CommandResult> ReleaseAsync()
    {
        string[][] commands = [["init", "--quiet", "--initial-branch=main"], ["add", "--", "app.js", "package.json", "buildspec.yml", "appspec.yml", "scripts"], ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "-m", "app"]];
        foreach (var command in commands)
            (await new Command("git", command) { WorkingFolder = fixture.Aws.Checkout.Path }.RunAsync()).Succeeded();
        return await fixture.Aws.RunAsync("--target=Push", "--snapshot=false", "--target=Release");
    }

    private void WriteApp(string package, string buildspec)
    {
        var checkout = fixture.Aws.Checkout;
        checkout.Write("package.json", package);
        checkout.Write("app.js", "console.log('hello');\n");
        checkout.Write("buildspec.yml", buildspec);
        checkout.Write("appspec.yml", "version: 0.0\nos: linux\nfiles:\n  - source: app.js\n    destination: /home/ec2-user/app\nhooks:\n  ValidateService:\n    - location: scripts/start.sh\n      timeout: 60\n");
        checkout.WriteScript("scripts/start.sh", "#!/bin/bash\nset -e\nnode /home/ec2-user/app/app.js\n");
    }
}
