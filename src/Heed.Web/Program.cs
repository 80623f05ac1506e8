using Heed.Web.Platform.Look;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorPages();
builder.Services.AddLook();

var app = builder.Build();
app.UseLook();
app.MapRazorPages();
app.Run();

public partial class Program;
