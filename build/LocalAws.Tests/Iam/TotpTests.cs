using System.Text;
using LocalAws.Iam;

namespace LocalAws.Tests.Iam;

public class TotpTests
{
    private static readonly byte[] Seed = Encoding.ASCII.GetBytes("12345678901234567890");

    /// <summary>RFC 6238, appendix B, the last six digits of SHA-1's column.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) => Assert.Equal(code, Totp.Code(Seed, Totp.StepOf(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Fact]
    public void Seeds_are_written_as_authenticators_read_them() => Assert.Equal("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Totp.Base32(Seed));

    [Fact]
    public void Consecutive_codes_are_found_near_a_time_and_used_once()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1111111111);
        var step = Totp.StepOf(now);
        string[] pair = [Totp.Code(Seed, step - 4), Totp.Code(Seed, step - 3)];
        Assert.Equal(step - 3, Totp.Find(Seed, pair, now, 10, 0));
        Assert.Null(Totp.Find(Seed, pair, now, 3, 0));
        Assert.Null(Totp.Find(Seed, [pair[1], pair[0]], now, 10, 0));
        Assert.Null(Totp.Find(Seed, [Totp.Code(Seed, step)], now, 1, step));
    }
}
