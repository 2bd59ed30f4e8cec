using Build.Fleet;
using Build.Settings;

namespace Build.Tests.Fleet;

public class FleetCostTests
{
    [Fact]
    public void The_cost_is_said_by_the_hour_and_the_month()
    {
        Assert.Equal("2 x t3.micro cost about $0.021 an hour ($15 a month, without traffic and disks) as long as they are there.", FleetCost.Of(new NutshellSettings()));
        Assert.Equal(
            "2 x t3.micro and a load balancer cost about $0.043 an hour ($32 a month, without traffic and disks) as long as they are there. A blue/green deployment runs twice as many while it lasts.",
            FleetCost.Of(new NutshellSettings { Deploy = new() { Style = "BLUE_GREEN" } }));
    }

    [Fact]
    public void What_has_no_known_price_says_where_it_stands() =>
        Assert.Contains("https://aws.amazon.com/ec2/pricing/on-demand/", FleetCost.Of(new NutshellSettings { Fleet = new() { InstanceType = "p5.48xlarge" } }), StringComparison.Ordinal);
}
