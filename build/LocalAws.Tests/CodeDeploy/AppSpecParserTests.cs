using LocalAws.CodeDeploy.Execution;

namespace LocalAws.Tests.CodeDeploy;

public class AppSpecParserTests
{
    private const string Head = "version: 0.0\nos: linux\n";

    [Fact]
    public void Everything_that_the_agent_knows_is_read()
    {
        var spec = AppSpecParser.Parse(Head + """
            files:
              - source: web
                destination: /srv/app
                overwrite: true
            permissions:
              - object: /srv/app/
                owner: ec2-user
                mode: "0644"
                type: [file]
            hooks:
              BeforeInstall:
                - location: scripts/a.sh
                  timeout: 30
                  runas: ec2-user
                - location: scripts/b.sh
            file_exists_behavior: RETAIN
            """);
        Assert.Equal([new AppSpecFile("web", "/srv/app")], spec.Files);
        Assert.Equal([new AppSpecScript("scripts/a.sh", TimeSpan.FromSeconds(30), "ec2-user"), new AppSpecScript("scripts/b.sh", TimeSpan.FromHours(1), null)], spec.ScriptsOf("BeforeInstall"));
        Assert.Equal(("/srv/app", "**", Convert.ToInt32("644", 8)), (spec.Permissions[0].Object, spec.Permissions[0].Pattern, spec.Permissions[0].Mode));
        Assert.Equal("RETAIN", spec.FileExistsBehavior);
    }

    [Theory]
    [InlineData("version: \"0.0\"\nos: linux\n", "invalid version value (0.0)")]
    [InlineData("version: 0.1\nos: linux\n", "invalid version value (0.1)")]
    [InlineData("os: linux\n", "invalid version value ()")]
    [InlineData("", "was empty")]
    [InlineData("version: 0.0\nos: windows\n", "unsupported operating system (windows)")]
    [InlineData("version: 0.0\nos: linux\nfiles:\n  - source: a\n", "only a source path (a)")]
    [InlineData("version: 0.0\nos: linux\nfiles:\n  - destination: /a\n", "no source path")]
    [InlineData("version: 0.0\nos: linux\nfiles: text\n", "files section")]
    [InlineData("version: 0.0\nos: linux\nhooks:\n  BeforeInstall:\n    - timeout: 3\n", "no location value")]
    [InlineData("version: 0.0\nos: linux\nhooks:\n  BeforeInstall:\n    - location: a\n      timeout: soon\n", "invalid timeout")]
    [InlineData("version: 0.0\nos: linux\nhooks:\n  BeforeInstall:\n    - location: a\n      timeout: 3601\n", "invalid timeout")]
    [InlineData("version: 0.0\nos: linux\npermissions:\n  - mode: 644\n", "no object value")]
    [InlineData("version: 0.0\nos: linux\npermissions:\n  - object: /a\n    mode: rwx\n", "mode rwx")]
    [InlineData("version: 0.0\nos: linux\npermissions:\n  - object: /a\n    type: [files]\n", "object type not supported for permissions (files)")]
    [InlineData("version: 0.0\nos: linux\npermissions:\n  - object: /a\n    type: file\n", "type of a permission in the application specification file (line 5) is no list")]
    [InlineData("version: 0.0\nos: linux\npermissions:\n  - object: /a\n    except: b\n", "except of a permission")]
    [InlineData("version: 0.0\nos: linux\npermissions:\n  - object: /a\n    acls: [\"u::rwx\"]\n", "Use mode to set the base acl entry (u::rwx)")]
    [InlineData("version: 0.0\nos: linux\npermissions:\n  - object: /a\n    acls: [\"o::5\"]\n", "Use mode to set the base acl entry (o::5)")]
    [InlineData("version: 0.0\nos: linux\npermissions:\n  - object: /a\n    acls: [\"x:me:rw\"]\n", "Invalid acl entry (x:me:rw)")]
    [InlineData("version: 0.0\nos: linux\npermissions:\n  - object: /a\n    acls: [\"m:me:rw\"]\n", "Invalid acl entry (m:me:rw)")]
    [InlineData("version: 0.0\nos: linux\npermissions:\n  - object: /a\n    acls: [\"me:rwa\"]\n", "invalid character (a)")]
    [InlineData("version: 0.0\nos: linux\nfile_exists_behavior: MAYBE\n", "MAYBE")]
    [InlineData("version: 0.0\n  os: [", "line 2")]
    public void What_the_agent_refuses_is_refused(string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<AppSpecException>(() => AppSpecParser.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("me:rw", "user:me:rw-")]
    [InlineData("u:me:6", "user:me:rw-")]
    [InlineData("d:me:x-", "default:user:me:--x")]
    [InlineData("default:g:us:7", "default:group:us:rwx")]
    [InlineData("d:o::4", "default:other::r--")]
    [InlineData("m:rx", "mask::r-x")]
    [InlineData("d:m:0", "default:mask::---")]
    public void Access_entries_are_read_as_the_agent_reads_them(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(AppSpecParser.Parse($"{Head}permissions:\n  - object: /a\n    acls: [\"{text}\"]\n").Permissions[0].Acls).ToString());

    [Fact]
    public void A_version_of_0_passes_as_it_does_with_the_agent() => Assert.Empty(AppSpecParser.Parse("version: 0\nos: linux\n").Files);

    [Fact]
    public void An_unquoted_mode_of_0644_becomes_0420_as_YAML_reads_it()
    {
        var spec = AppSpecParser.Parse(Head + "permissions:\n  - object: /a\n    mode: 0644\n");
        Assert.Equal(Convert.ToInt32("420", 8), spec.Permissions[0].Mode);
    }
}
