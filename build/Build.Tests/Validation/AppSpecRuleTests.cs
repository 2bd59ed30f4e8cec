namespace Build.Tests.Validation;

public sealed class AppSpecRuleTests : IDisposable
{
    private readonly SampleProject project = new();

    [Fact]
    public void A_project_without_mistakes_has_no_findings() => Assert.Empty(project.Findings());

    [Theory]
    [InlineData("version: 0.0", "version: \"0.0\"", "appspec.yml:1:10: error appspec-version: The version is the text \"0.0\"")]
    [InlineData("version: 0.0", "version: 1.0", "appspec.yml:1:10: error appspec-version: The version is '1.0'")]
    [InlineData("version: 0.0\n", "", "appspec.yml:1:1: error appspec-version: There is no version")]
    [InlineData("os: linux\n", "", "appspec.yml:1:1: error appspec-os: There is no os")]
    [InlineData("os: linux", "os: linus", "appspec.yml:2:5: error appspec-keys: 'os' is 'linus'")]
    [InlineData("files:", "file_exist_behavior: OVERWRITE\nfiles:", "appspec.yml:3:1: error appspec-keys: Unknown key 'file_exist_behavior'")]
    [InlineData("files:", "file_exists_behavior: REPLACE\nfiles:", "appspec.yml:3:23: error appspec-keys: 'file_exists_behavior' is 'REPLACE'")]
    [InlineData("timeout: 60", "time-out: 60", "appspec.yml:11:7: error appspec-keys: Unknown key 'time-out' below 'hooks.ApplicationStart[0]'")]
    [InlineData("- location: scripts/stop.sh", "location: scripts/stop.sh", "appspec.yml:8:5: error appspec-keys: 'hooks.ApplicationStop' is a mapping (key: value)")]
    [InlineData("ApplicationStart:", "ApplicationStartt:", "appspec.yml:9:3: error appspec-hook-name: There is no event 'ApplicationStartt', so its scripts never run")]
    [InlineData("ApplicationStart:", "Install:", "appspec.yml:9:3: error appspec-hook-name: Event 'Install' is CodeDeploy's own and runs no scripts")]
    [InlineData("scripts/stop.sh", "scripts/stopp.sh", "appspec.yml:8:17: error appspec-hook-script: ApplicationStop runs 'scripts/stopp.sh', which is not there")]
    [InlineData("scripts/stop.sh", "scripts/stop.sh --now", "appspec.yml:8:17: error appspec-hook-script: ApplicationStop runs 'scripts/stop.sh --now' with arguments, which the agent takes for a part of the name")]
    [InlineData("scripts/stop.sh", "/bin/true", "appspec.yml:8:17: error appspec-hook-script: ApplicationStop runs '/bin/true', which lies outside the revision")]
    [InlineData("scripts/stop.sh", "../stop.sh", "appspec.yml:8:17: error appspec-hook-script: ApplicationStop runs '../stop.sh', which lies outside the revision")]
    [InlineData("- location: scripts/stop.sh", "- timeout: 3", "appspec.yml:8:7: error appspec-hook-script: A script of ApplicationStop has no location")]
    [InlineData("timeout: 60", "timeout: 1m", "appspec.yml:11:16: error appspec-hook-timeout: The timeout of a script of ApplicationStart is '1m'")]
    [InlineData("timeout: 60", "timeout: 3601", "appspec.yml:11:16: error appspec-hook-timeout: The timeout of a script of ApplicationStart is '3601'")]
    [InlineData("timeout: 60", "timeout: 3000\n    - location: scripts/stop.sh\n      timeout: 601", "appspec.yml:13:16: error appspec-hook-timeout: The timeouts of ApplicationStart add up to 3601 seconds")]
    [InlineData("source: app", "source: ap", "appspec.yml:4:13: warning appspec-files: Source 'ap' is not in the checkout")]
    [InlineData("/home/ec2-user/app", "home/ec2-user/app", "appspec.yml:5:18: error appspec-files: Destination 'home/ec2-user/app' is no full path")]
    [InlineData("files:", "files:\n  - source: app/package.json\n    destination: /home/ec2-user/app/", "appspec.yml:6:5: error appspec-files-twice: 'app' and 'app/package.json' both bring /home/ec2-user/app/package.json")]
    [InlineData("files:", "permissions:\n  - object: /home/ec2-user/app\n    mode: 0644\nfiles:", "appspec.yml:5:11: error appspec-permissions: The mode 0644 has no quotes: YAML reads the number 420, and the agent sets that")]
    [InlineData("files:", "permissions:\n  - object: /home/ec2-user/app\n    mode: rwx\nfiles:", "appspec.yml:5:11: error appspec-permissions: The mode is 'rwx'")]
    [InlineData("files:", "permissions:\n  - owner: root\nfiles:", "appspec.yml:4:5: error appspec-permissions: An entry of permissions has no object")]
    [InlineData("files:", "permissions:\n  - object: /home/ec2-user/app\n    type: [files]\nfiles:", "appspec.yml:5:12: error appspec-keys: 'permissions[0].type[0]' is 'files'")]
    [InlineData("files:", "permissions:\n  - object: /home/ec2-user/app/package.json\n    pattern: \"*.json\"\nfiles:", "appspec.yml:5:14: error appspec-permissions: Object /home/ec2-user/app/package.json is a file, and '*.json' a pattern for what lies in a folder: Install fails")]
    [InlineData("files:", "permissions:\n  - object: /home/ec2-user/app/package.json\n    except: [a]\nfiles:", "appspec.yml:5:13: error appspec-permissions: Object /home/ec2-user/app/package.json is a file, and nothing lies below it to except: Install fails")]
    [InlineData("files:", "permissions:\n  - object: /home/ec2-user/app\n    acls: [\"u::rwx\"]\nfiles:", "appspec.yml:5:12: error appspec-permissions: 'u::rwx' is what the mode sets: Install fails")]
    [InlineData("files:", "permissions:\n  - object: /home/ec2-user/app\n    type: file\nfiles:", "appspec.yml:5:11: error appspec-keys: 'permissions[0].type' is 'file'")]
    [InlineData("files:", "permissions:\n  - object: /home/ec2-user/app\n    type: [file]\n  - object: /home/ec2-user\nfiles:", "appspec.yml:6:5: error appspec-permissions-twice: This entry and the one for /home/ec2-user/app are both for /home/ec2-user/app/package-lock.json: Install fails")]
    [InlineData("files:", "permissions:\n  - object: /home/ec2-user/app\n    pattern: \"*.json\"\n  - object: /home/ec2-user/app/package.json\nfiles:", "appspec.yml:6:5: error appspec-permissions-twice: This entry and the one for /home/ec2-user/app are both for /home/ec2-user/app/package.json: Install fails")]
    [InlineData("    destination: /home/ec2-user/app\n", "    destination: /home/ec2-user/app\n    mode: 644\n", "appspec.yml:6:5: error appspec-files-ignored: 'mode' below files is passed over without a word")]
    [InlineData("os: linux", "os: linux\nos: linux", "appspec.yml:3:1: error syntax: This is not valid YAML: key 'os' is there twice")]
    public void A_mistake_is_named_with_its_place(string old, string replacement, string found) => Assert.Equal(found, project.Replace("appspec.yml", old, replacement).Found());

    [Theory]
    [InlineData("    type: [file]\n  - object: /home/ec2-user/app\n    type: [directory]\n")]
    [InlineData("    except: [package.json]\n  - object: /home/ec2-user/app/package.json\n    mode: \"0600\"\n")]
    [InlineData("    pattern: \"*.json\"\n  - object: /home/ec2-user\n    pattern: \"app\"\n")]
    public void Permissions_that_do_not_meet_are_no_mistake(string more) =>
        Assert.Empty(project.Replace("appspec.yml", "files:", $"permissions:\n  - object: /home/ec2-user/app\n    owner: ec2-user\n{more}files:").Findings());

    [Fact]
    public void A_likely_meaning_is_suggested() =>
        Assert.EndsWith("Write 'ApplicationStart' if that is meant, else take it out.", Assert.Single(project.Replace("appspec.yml", "ApplicationStart:", "AplicationStart:").Findings()), StringComparison.Ordinal);

    [Fact]
    public void Broken_yaml_is_named_with_line_and_column()
    {
        project.Write("appspec.yml", "version: 0.0\nos: [linux\nhooks:\n");
        Assert.Equal("appspec.yml:3:1: error syntax: This is not valid YAML: a list [ ] or mapping { } above is not closed", project.Found());
    }

    [Fact]
    public void An_appspec_of_another_name_is_renamed()
    {
        File.Move(Path.Combine(project.Path, "appspec.yml"), Path.Combine(project.Path, "appspec.yaml"));
        Assert.Equal("appspec.yaml:1:1: error appspec-missing: The appspec is called appspec.yaml", project.Found());
    }

    public void Dispose() => project.Dispose();
}
