using LocalAws.Ec2.Execution;

namespace LocalAws.Tests.Ec2;

public class MappedAccountsTests
{
    [Theory]
    [InlineData("         0          0 4294967295\n", true)] // the machine's own root
    [InlineData("         0     100000      65536\n", true)] // a container of root's
    [InlineData("         0       1000          1\n", false)] // unshare -r
    [InlineData("0 1000 1\n1 100000 65536\n", true)] // rootless Docker, with a range in /etc/subuid
    [InlineData("0 1000 1\n1 100000 1000\n", false)]
    [InlineData("", false)]
    public void A_map_gives_an_image_its_accounts_or_does_not(string map, bool covers) => Assert.Equal(covers, MappedAccounts.CoversAnImage(map));
}
