namespace Amazon.IdentityManagement.Model;

public partial class Position
{
    public int? Line { get; set; }

    public int? Column { get; set; }
}
